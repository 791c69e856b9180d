import type { Metric } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { MetricEvidence } from '../metric/metric-rule.ts';
import { describesFirm } from '../nominals/candidates.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { behindAgain } from '../sentence/conversion.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { listedPlace, outside, sceneEnd } from './place-told.ts';
import { ofSort, spotsOf, tellsOnlyWhose } from './spots.ts';

/** What is counted of a market, or is its growth. */
export const ofMarkets: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share', 'market-size', 'rank', 'growth']);

/** As near as a place counts that stands beside the noun. */
const near = 6;

/** About a dozen words, which Vietnamese writes in twenty syllables: no farther off a place counts. */
const reach = 20;

/** How far into a sentence the place it sets out from may stand. */
const opening = 8;

/** "Worldwide spending on … soared to $26 billion": where the noun of what is measured says it right beside it, that holds however far the figure stands. */
const beside = (word: Hit<'metric'> | undefined, { from, to }: TokenRange): boolean =>
  word !== undefined && !word.meaning.verb && (to <= word.from ? word.from - to <= 1 : from - word.to === 0);

/** How many halts may stand between: a clause or two by the way. */
const aside = 5;

/** "In North America the line called 'other', where it is hidden, rose 43%": where a sentence sets out it goes on, as far as nothing else is said. */
const setsOut = (view: SentenceView, from: number): boolean => {
  const link = hitEnding(view.passage, 'relation', from);
  return link?.from === view.from && (link.meaning === 'into' || link.meaning === 'at');
};

/** "In China's cloud market, Alibaba led with 37%": the place that owns a market is where its shares are held, however far they stand. */
const ofItsMarket = (view: SentenceView, { from, to }: TokenRange): boolean =>
  hitsIn(view, 'market', { from, to: to + near }).some(
    (market) =>
      (market.from === to || (genitive(view, to) && haltsBetween(view, to, market.from) === 0)) && !view.actors.some((actor) => actor.to === market.to),
  );

/** "reaching $10 billion and making up 12% of the world's spending": behind another amount a place is that one's. */
const ofAnother = (view: SentenceView, figure: ColouredQuantity, start: number, from: number): boolean =>
  view.quantities.some(
    (other) =>
      other.from >= start && other.to <= from && other.from !== figure.from && hitsIn(view, 'relation', { from: start, to: other.from })[0]?.meaning === 'both',
  );

/** The id of the place where a figure holds, as far as its sentence says: the nearest that nothing parts from it. */
export function geographyIn(
  view: SentenceView,
  figure: ColouredQuantity,
  { metric, word }: MetricEvidence,
  there: string | null | undefined,
): string | undefined {
  let best: string | undefined;
  // A cell holds where its caption says, however far off that stands.
  const cell = view.passage.block.own !== undefined;
  let least = cell ? 90 : reach;
  const spots = spotsOf(view, there);
  for (const { from, to, id } of spots) {
    // "gã khổng lồ Trung Quốc", "người Mỹ" name people, not where the figure holds.
    // "The world's most valuable company" tells which one is meant.
    const whose = figure.kind !== 'rank' && (describesFirm(view, to) || ofSort(view, { from, to }));
    if (id === undefined || whose || tellsOnlyWhose(view, { from, to }) || listedPlace(view, { from, to })) continue;
    // "40 nghìn tỷ rupiah (2,8 tỷ USD) vào Indonesia": the same amount again parts nothing.
    const [start, end] = from >= figure.to ? [Math.min(behindAgain(view, figure.to), from), from] : [sceneEnd(view, to), figure.from];
    // "14 trung tâm dữ liệu, trong đó 8 nằm ngoài Trung Quốc": China is neither the fourteen's nor the eight's place.
    const halts = cell ? 0 : haltsBetween(view, start, end);
    // "Trong 5 năm có mặt tại Đông Nam Á, Uber đã đốt …": only where a sentence sets out holds on behind its comma.
    const held = beside(word, { from, to }) || (ofMarkets.has(metric) && to <= figure.from && ofItsMarket(view, { from, to }));
    if (from >= figure.to && ofMarkets.has(metric) && ofAnother(view, figure, start, from)) continue;
    const first = to <= figure.from && halts <= aside && setsOut(view, from) && !spots.some((other) => other.from >= to && other.to <= figure.from);
    if (!held && !first && halts > (from >= figure.to || from - view.from > opening ? 0 : 1)) continue;
    if (outside(view, from)) continue;
    // "5.3 billion in Japan and 5 billion in Mexico": of two as near the one behind is meant.
    const far = end - start + halts * (from - view.from <= 2 ? 4 : 8) + (from >= figure.to ? 0 : 0.5);
    const steps = held ? near : first ? Math.min(far, reach - 1) : far;
    if (steps < least) [least, best] = [steps, id];
  }
  return best;
}
