import { sum } from 'd3-array';
import { isPencil } from '../../../charts/pencil.ts';
import type { Edition } from '../../../locales/edition.ts';
import { scopeWords } from '../../../locales/scope-words.ts';
import type { Dataset, Fact, Profile } from '../../../model/ledger.ts';
import { oncePerDataset } from '../memo.ts';
import type { Statement } from './statement.ts';

/** Shares of one market at one time: those that have one are rivals in it. */
const marketsOf = oncePerDataset(({ facts }): ReadonlyMap<string, readonly Fact[]> => Map.groupBy(facts.filter(isShare), marketKey));
const isShare = ({ metric, scope, period }: Fact) => metric === 'market-share' && period !== null && (scope.geography !== null || scope.market !== null);
const marketKey = ({ scope, period }: Fact) => [scope.geography, scope.market, period?.start, period?.end].join('|');

/** How many statements of rivals an account may hold at most. */
export const rivalsAtMost = ({ facts }: Profile, dataset: Dataset): number =>
  sum(facts.filter(isShare), (fact) => marketsOf(dataset).get(marketKey(fact))?.length ?? 0);

/** Those that have a share of a market in which the company has one at that time. */
export function rivalsOf({ facts }: Profile, own: ReadonlySet<string | undefined>, dataset: Dataset, edition: Edition): readonly Statement[] {
  return facts
    .filter(isShare)
    .flatMap((fact) => marketsOf(dataset).get(marketKey(fact)) ?? [])
    .filter(({ subject }) => !own.has(subject) && edition.account(subject))
    .map((fact) => ({
      other: fact.subject,
      kind: 'rival',
      when: fact.period?.end ?? '',
      told: {
        href: edition.voice(fact.preferred.voices).href,
        words: `${edition.labels.account.sameMarket(scopeWords(fact.scope, edition), fact.period ? edition.format.periodShort(fact.period.label) : '')}: ${edition.format.amount(fact.preferred).text}`,
        pencil: isPencil(fact.preferred),
        drawn: true,
      },
    }));
}
