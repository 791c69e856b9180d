import { isStretch, lengthOfFact } from '../../../charts/length.ts';
import type { Note } from '../../../components/note.ts';
import type { Drawings } from '../../../components/plate.ts';
import { capital } from '../../../locales/capital.ts';
import type { Edition } from '../../../locales/edition.ts';
import { scopeWords } from '../../../locales/scope-words.ts';
import type { Claim, Dataset, Fact } from '../../../model/ledger.ts';
import { oncePerDataset } from '../memo.ts';
import { seriesDrawings } from './series-picture.ts';
import { ticksOf } from './ticks.ts';

/** The chart that goes with a story: its longest series, each mark bound to the figure it stands for. */
export interface StorySeries {
  readonly title: string;
  readonly drawings: Drawings;
  /** The number of the figure in the text, by the id of its claim. */
  readonly figures: ReadonlyMap<string, number>;
}

/** Fewer figures are told well enough by the text. */
const MANY = 4;

/** The story's figures of one metric, scope and length of period, when there are enough to see them rise or fall. */
export function storySeries(slug: string, notes: readonly Note[], dataset: Dataset, edition: Edition): StorySeries | undefined {
  const told = (factsBySlug(dataset).get(slug) ?? [])
    .flatMap((fact) => asTold(fact, slug))
    .filter((fact) => isStretch(fact) && Number(fact.preferred.value) > 0);
  const longest = [...Map.groupBy(told, lineKey).values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const [first] = longest;
  if (!first || longest.length < MANY || new Set(longest.map(({ period }) => period?.label)).size < 3) return undefined;
  const { labels } = edition;
  const { kind, basis } = first.preferred;
  const drawn = new Set(longest.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return {
    title: capital([labels.metrics[first.metric], scopeWords(first.scope, edition), basis && labels.changes[basis]].filter(Boolean).join(', ')),
    drawings: seriesDrawings(longest, dataset, edition, { money: kind === 'money', tick: ticksOf(first.preferred, edition) }),
    figures: new Map(notes.flatMap(({ claim, index }) => (claim && drawn.has(claim.id) ? [[claim.id, index] as const] : []))),
  };
}

const factsBySlug = oncePerDataset(({ facts }): ReadonlyMap<string, readonly Fact[]> => {
  const bySlug = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const slug of new Set(fact.claims.map((claim) => claim.slug))) {
      const own = bySlug.get(slug);
      if (own) own.push(fact);
      else bySlug.set(slug, [fact]);
    }
  }
  return bySlug;
});

/** A fact as this story alone tells it. */
function asTold(fact: Fact, slug: string): readonly Fact[] {
  const claims = fact.claims.filter((claim) => claim.slug === slug);
  const preferred = claims.find(({ id }) => id === fact.preferred.id) ?? claims[0];
  return preferred ? [{ ...fact, claims, preferred, standing: claims.length > 1 ? fact.standing : 'single' }] : [];
}

const lineKey = (fact: Fact) => [fact.metric, fact.scope.geography, fact.scope.market, kindOf(fact.preferred), lengthOfFact(fact)].join('|');
const kindOf = ({ kind, unit, basis }: Claim) => [kind, unit, basis].join(' ');
