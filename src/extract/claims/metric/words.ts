import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { behindAgain } from '../sentence/conversion.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Earlier, MetricCase } from './metric-rule.ts';

type Word = Hit<'metric'>;

/** A noun one can speak about: "doanh thu", "profit"; of the weak ones those that may stand as topic: "market", "shares", "costs". */
export const isTopic = ({ meaning }: Word): boolean =>
  meaning.verb !== true && meaning.metric !== 'growth' && meaning.again !== true && !meaning.worth && (!meaning.weak || meaning.topic === true);

/** A word of growth or fall: "rose", "mức tăng". */
export const isChange = ({ meaning }: Word): boolean => meaning.metric === 'growth';

/** Where a figure begins for the word before it: "lên hơn 33%" is "lên 33%", "from the 7.1 percent" is "from 7.1 percent", "from just 12%" is "from 12%". */
export function startOf({ passage }: SentenceView, figure: ColouredQuantity): number {
  const hedged = hitEnding(passage, 'hedge', figure.from)?.from ?? figure.from;
  const at = passage.lexicon.belittlers.has(passage.tokens[hedged - 1]?.low ?? '') ? hedged - 1 : hedged;
  return figure.kind !== 'rank' && passage.lexicon.articles.has(passage.tokens[at - 1]?.low ?? '') ? at - 1 : at;
}

/** The noun right behind a place, perhaps after "in", "of" and a word or two: "$24.5 billion in GAAP revenue". */
export function nounBehind({ view, words, figure }: MetricCase, place: number): Word | undefined {
  const behind = behindAgain(view, place);
  // "10% or more of the company's revenue".
  const hedge = hitAt(view.passage, 'hedge', behind);
  const at = hedge?.meaning.side === 'after' ? hedge.to : behind;
  const relation = hitAt(view.passage, 'relation', at);
  // "jumped 15% in extended trading on revenue that doubled": when its share is dealt in is not what.
  if (words.some((one) => one.from === at && one.meaning.session)) return undefined;
  // "lên 5 tỷ USD nhờ doanh thu tăng": thanks to what it came about.
  if (view.passage.hits[at]?.some(({ cat, meaning }) => cat === 'relation' && meaning === 'cause')) return undefined;
  const linked = relation !== undefined && (relation.meaning === 'into' || relation.meaning === 'of');
  const from = linked ? relation.to : at;
  const word = words.find((one) => one.from >= from && isTopic(one));
  // "growth of 50 percent lifted shares": what a verb behind does is done to another thing.
  if (word && words.some((one) => one.from >= from && one.to <= word.from && one.meaning.verb)) return undefined;
  // "giảm 6% trên thị trường", "earned $28 million on revenue": where and on what is not what; "tăng 25% về doanh thu" is.
  if (relation?.meaning === 'at' && word && word.from > from && (word.meaning.weak || figure.kind === 'money')) return undefined;
  if (!word || word.from - from > (linked ? 4 : 1) || haltsBetween(view, at, word.from) > 0 || !bare(view, { from, to: word.from })) return undefined;
  return word;
}

const measured = new Set(['money', 'percent', 'count', 'points']);

/** Whether a stretch holds no number, no "and" and no other noun of measure. */
export const bare = (view: SentenceView, range: TokenRange): boolean =>
  !view.quantities.some((other) => measured.has(other.kind) && other.from >= range.from && other.to <= range.to) &&
  !hitsIn(view, 'relation', range).some((hit) => hit.meaning === 'both' || hit.meaning === 'clause' || hit.meaning === 'compared-with');

/** The quantity before a figure that is no span of time and no rank, with what was found of it. */
export function toldBefore({ view, index, earlier }: MetricCase): { readonly quantity: ColouredQuantity; readonly told: Earlier } | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const [quantity, told] = [view.quantities[at], earlier[at]];
    // "đạt 108% kế hoạch, tăng 9%": nor is it a part of what was planned.
    const planned = told && 'word' in told.evidence.metric && told.evidence.metric.word?.meaning.yardstick === true;
    if (quantity && told && !planned && quantity.kind !== 'duration' && quantity.kind !== 'rank') return { quantity, told };
  }
  return undefined;
}

/** The last figure of the same sort before: amounts with amounts, prices of a share with prices of a share. */
export function alikeBefore({ view, figure, index, earlier }: MetricCase): { readonly quantity: ColouredQuantity; readonly told: Earlier } | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const [quantity, told] = [view.quantities[at], earlier[at]];
    if (quantity && told && quantity.kind === figure.kind && (quantity.per === 'share') === (figure.per === 'share') && small(quantity) === small(figure))
      return { quantity, told };
  }
  return undefined;
}

/** Currencies whose notes run into thousands. */
const cheap: ReadonlySet<string> = new Set(['VND', 'KRW', 'IDR', 'JPY']);

/** What is paid for one thing rather than for a firm: a phone, a server, a share. */
export const unitPrice = ({ figure }: MetricCase): boolean =>
  typeof figure.value === 'number' && Math.abs(figure.value) < (cheap.has(figure.unit ?? '') ? 1e9 : 1e6);

/** Money no company earns, invests or is sold for. */
export const small = ({ kind, value, unit, vague }: ColouredQuantity): boolean =>
  kind === 'money' && typeof value === 'number' && Math.abs(value) < (cheap.has(unit ?? '') ? 1e6 : 1e4) && !vague;

/** No company earns, invests or is sold for "$0.95": what is that small is the price of one. */
export const handful = ({ figure }: MetricCase): boolean => small(figure);

/** "Bán 66,6 triệu máy, tăng 28%": whether what is counted from a place on is sold there. */
export const soldBefore = ({ view, words }: MetricCase, at: number): boolean =>
  words.some((word) => word.meaning.sells === true && word.to <= at && at - word.to <= 3 && haltsBetween(view, word.to, at) === 0);
