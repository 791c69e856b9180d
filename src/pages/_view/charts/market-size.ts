import { lengthOfFact } from '../../../charts/length.ts';
import type { Plate } from '../../../components/plate.ts';
import { capital } from '../../../locales/capital.ts';
import type { Edition } from '../../../locales/edition.ts';
import type { Dataset, Fact } from '../../../model/ledger.ts';
import { datedFactsOf } from './drawable.ts';
import { latestOf } from './latest.ts';
import { mostTold, PICTURES } from './most-told.ts';
import { plateOf } from './plate-of.ts';
import { seriesPicture } from './series-picture.ts';
import { moneyTicks } from './ticks.ts';

/** Fewer periods make no series; they stand in the ledger. */
const MANY = 3;

/** How large markets are: each market, place, counter, currency and length of time on a picture of its own. */
export function marketSizePlate(dataset: Dataset, edition: Edition): Plate {
  const facts = datedFactsOf(dataset, 'market-size', 'money');
  const groups = groupsOf(facts).slice(0, PICTURES).map(mostTold);
  const panels = groups.map((group) =>
    seriesPicture(group, dataset, edition, { heading: titleOf(group, edition), tick: moneyTicks(group[0]?.preferred.unit, edition) }),
  );
  const finding = latestOf(groups[0] ?? [], edition, edition.labels.chart['market-size'].finding);
  return plateOf('market-size', { finding, panels, drawn: groups.flat().length, all: facts.length }, edition);
}

/** What one house counts of one market in one place, by periods of one length; the most told first. */
const groupsOf = (facts: readonly Fact[]): readonly (readonly Fact[])[] =>
  [
    ...Map.groupBy(facts, (fact) =>
      [fact.subject, fact.scope.geography, fact.preferred.attributedTo, fact.preferred.unit, lengthOfFact(fact)].join(' '),
    ).values(),
  ]
    .filter((group) => new Set(group.map(({ period }) => period?.start)).size >= MANY)
    .sort((a, b) => b.length - a.length);

/** "Hạ tầng đám mây, Trung Quốc, theo quý, theo cách tính của Canalys". */
function titleOf([fact]: readonly Fact[], edition: Edition): string {
  if (!fact) return '';
  const { chart } = edition.labels;
  const { geography } = fact.scope;
  const what = [edition.name(fact.subject), geography && edition.name(geography), chart.lengths[lengthOfFact(fact)]].filter(Boolean).join(', ');
  const counter = fact.preferred.attributedTo;
  return capital(counter ? chart.countedBy(what, edition.name(counter)) : what);
}
