import type { Metric, Scope } from '../../model/figure.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import type { SentenceView } from './sentence-view.ts';
import { clauseAround, haltsBetween, hitsIn } from './sentence-view.ts';

const regional = new Set<Metric | null>([
  'market-share',
  'market-size',
  'rank',
  'growth',
  'investment',
  'users',
  'customers',
  'revenue',
  'data-centres',
  'regions',
  'jobs',
  'employees',
]);

/** Where and over what a figure holds, as far as its clause, then its sentence, says. */
export function scopeOf(view: SentenceView, figure: ColouredQuantity, metric: Metric | null): Scope {
  const clause = clauseAround(view, figure);
  const market =
    (hitsIn(view, 'market', clause).at(-1) ?? hitsIn(view, 'market', view).findLast((hit) => hit.to <= figure.from) ?? hitsIn(view, 'market', view)[0])
      ?.meaning ?? null;
  if (!regional.has(metric)) return { geography: null, market: null };
  const geography = geographyIn(view, figure) ?? null;
  const markets: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share', 'market-size', 'rank', 'growth']);
  return { geography, market: markets.has(metric) ? market : null };
}

const outside = (view: SentenceView, at: number): boolean => [at, at - 1].some((place) => hitEnding(view.passage, 'relation', place)?.meaning === 'outside');

function geographyIn(view: SentenceView, figure: ColouredQuantity): string | undefined {
  const spots = [
    ...view.places.map(({ from, to, entity }) => ({ from, to, id: entity })),
    ...hitsIn(view, 'geography', view).map(({ from, to, meaning }) => ({ from, to, id: meaning })),
  ];
  let best: string | undefined;
  // A cell holds where its caption says, however far off that stands.
  const cell = view.passage.block.own !== undefined;
  let least = cell ? 90 : 14;
  for (const { from, to, id } of spots) {
    // "gã khổng lồ Trung Quốc", "người Mỹ" name people, not where the figure holds.
    if (view.actors.some((actor) => actor.from <= from && actor.to >= to) || hitAt(view.passage, 'currency', from)) continue;
    const [start, end] = from >= figure.to ? [figure.to, from] : [to, figure.from];
    // "14 trung tâm dữ liệu, trong đó 8 nằm ngoài Trung Quốc": China is neither the fourteen's nor the eight's place.
    const halts = cell ? 0 : haltsBetween(view, start, end);
    if (halts > (from >= figure.to ? 0 : 1) || outside(view, from)) continue;
    const steps = end - start + halts * 8;
    if (steps < least) [least, best] = [steps, id];
  }
  return best;
}
