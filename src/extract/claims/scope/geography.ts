import type { Metric } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
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

/** What is counted of a market, or is its growth. */
export const ofMarkets: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share', 'market-size', 'rank', 'growth']);

/** "KakaoPay của Hàn Quốc", "Tokopedia of Indonesia": a place that owns a name says whose it is, not where a figure holds. */
function ofActor(view: SentenceView, from: number): boolean {
  const of = hitEnding(view.passage, 'relation', from);
  return of?.meaning === 'of' && of.from > view.from && view.actors.some((actor) => actor.to === of.from);
}

/** "TOKYO -- Microsoft will invest …" is where it was written. */
const dateline = ({ passage: { tokens }, from: start }: SentenceView, { from, to }: TokenRange): boolean =>
  from - start <= 1 && tokens[to]?.raw === '-' && tokens[to]?.glued !== true;

/** "US $107bn": letters of a currency are no place. */
const ofCurrency = ({ passage, quantities }: SentenceView, from: number, to: number): boolean =>
  hitAt(passage, 'currency', from) !== undefined ||
  // "3,4 tỷ đô la Mỹ".
  quantities.some((one) => one.kind === 'money' && one.from < from && to <= one.to) ||
  (passage.tokens[to]?.raw === '$' && passage.tokens[to + 1]?.kind === 'number');

/** As near as a place counts that stands beside the noun. */
const near = 6;

/** How far into a sentence the place it sets out from may stand. */
const opening = 8;

/** "US tech giants", "hãng phần mềm Mỹ": a place right beside a sort of firm tells whose they are. */
const ofSort = (view: SentenceView, { from, to }: TokenRange): boolean =>
  !hitsIn(view, 'someone', view).some((hit) => hit.from <= from && hit.to >= to) &&
  (view.passage.endings[from]?.some((hit) => hit.cat === 'sort') === true ||
    (view.passage.lexicon.language.compounds && [to, to + 1].some((at) => hitAt(view.passage, 'sort', at) !== undefined)));

/** "Worldwide spending on … soared to $26 billion": where the noun of what is measured says it right beside it, that holds however far the figure stands. */
const beside = (word: Hit<'metric'> | undefined, { from, to }: TokenRange): boolean =>
  word !== undefined && !word.meaning.verb && (to <= word.from ? word.from - to <= 1 : from - word.to === 0);

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
  const spots = [
    ...view.places.map(({ from, to, entity }) => ({ from, to, id: entity })),
    // "in the country", "ở nước này": the last one named.
    ...hitsIn(view, 'geography', view).map(({ from, to, meaning }) => ({
      from,
      to,
      id: meaning === 'there' ? (view.places.findLast((place) => place.to <= from)?.entity ?? there ?? undefined) : meaning,
    })),
  ];
  let best: string | undefined;
  // A cell holds where its caption says, however far off that stands.
  const cell = view.passage.block.own !== undefined;
  // Else about a dozen words, which Vietnamese writes in twenty syllables.
  let least = cell ? 90 : 20;
  for (const { from, to, id } of spots) {
    // "gã khổng lồ Trung Quốc", "người Mỹ" name people, not where the figure holds.
    // "The world's most valuable company" tells which one is meant.
    if (
      id === undefined ||
      view.actors.some((actor) => actor.from <= from && actor.to >= to) ||
      (figure.kind !== 'rank' && (describesFirm(view, to) || ofSort(view, { from, to }))) ||
      ofCurrency(view, from, to) ||
      ofActor(view, from) ||
      dateline(view, { from, to }) ||
      listedPlace(view, { from, to })
    )
      continue;
    // "40 nghìn tỷ rupiah (2,8 tỷ USD) vào Indonesia": the same amount again parts nothing.
    const [start, end] = from >= figure.to ? [Math.min(behindAgain(view, figure.to), from), from] : [sceneEnd(view, to), figure.from];
    // "14 trung tâm dữ liệu, trong đó 8 nằm ngoài Trung Quốc": China is neither the fourteen's nor the eight's place.
    const halts = cell ? 0 : haltsBetween(view, start, end);
    // "Trong 5 năm có mặt tại Đông Nam Á, Uber đã đốt …": only where a sentence sets out holds on behind its comma.
    const held = beside(word, { from, to }) || (ofMarkets.has(metric) && to <= figure.from && ofItsMarket(view, { from, to }));
    if (from >= figure.to && ofMarkets.has(metric) && ofAnother(view, figure, start, from)) continue;
    if (!held && halts > (from >= figure.to || from - view.from > opening ? 0 : 1)) continue;
    if (outside(view, from)) continue;
    // "5.3 billion in Japan and 5 billion in Mexico": of two as near the one behind is meant.
    const steps = held ? near : end - start + halts * (from - view.from <= 2 ? 4 : 8) + (from >= figure.to ? 0 : 0.5);
    if (steps < least) [least, best] = [steps, id];
  }
  return best;
}
