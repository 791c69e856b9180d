import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import { startOf } from '../metric/words.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { marksBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { outdoer } from './estimate-of.ts';
import type { ModalityRule } from './mood.ts';

/** How far behind a figure those who awaited it may stand: "mà giới phân tích do LSEG khảo sát trước đó chờ đợi". */
const reach = 12;

/** "$13.30 billion expected": alone right behind its figure. */
const bareBehind = ({ passage }: SentenceView, { to, meaning }: Hit<'modality'>, end: number): boolean =>
  meaning.past === true && (to >= end || passage.tokens[to]?.kind === 'sign');

/** "the $240 million that analysts had expected", "the 23 billion expected by analysts", "$13.30 billion expected". */
export const toldBehind: ModalityRule = {
  name: 'analysts told it, as is said right behind it',
  resolve: ({ view, figure }) => {
    const { to } = figure;
    const hit = hitsIn(view, 'modality', { from: to, to: Math.min(to + reach, view.to) })[0];
    // "less than the $11 billion consensus": the estimate itself.
    if (hit?.from === to && (hit.meaning.noun || bareBehind(view, hit, view.to))) return 'estimated';
    // "came in at 48% to beat analysts' estimates of 47.5%": that estimate has its own figure.
    // "$33 billion in sales, up 20% and topping estimates": it is what did so.
    if (hit && outdoer(view, hit) >= to) return undefined;
    const own = hit && view.quantities.find((other) => other.from >= hit.to && other.kind === figure.kind);
    if (own && own.from - hit.to <= 4 && haltsBetween(view, hit.to, own.from) === 0) return undefined;
    if (!hit || haltsBetween(view, to, hit.from) > 0 || view.quantities.some((other) => other.from >= to && other.to <= hit.from)) return undefined;
    const onlooker = nominalsOf(view).find((one) => one.kind === 'onlooker' && one.from >= to && one.to <= hit.from);
    // "mức 13,5 tỷ USD mà giới phân tích dự đoán": right behind the figure begin those who expected it.
    const awaited = onlooker && onlooker.from - to <= 2 && hit.meaning.modality === 'forecast' && !hit.meaning.plain;
    if (!awaited && !hit.meaning.past && hit.meaning.modality !== 'estimated') return undefined;
    return onlooker || (hit.from - to <= (figure.per ? 2 : 0) && [hit.to, hit.to + 1].some((at) => marksBefore(view, at).has('agent')))
      ? 'estimated'
      : undefined;
  },
  examples: [
    ['en', 'Intel earned $250 million, above the $240 million that analysts had expected.', '$240 million', 'estimated'],
    ['en', 'Intel earned $250 million, less than the $260 million consensus.', '$260 million', 'estimated'],
    ['en', 'Revenue was $13.28 billion vs. $13.30 billion expected.', '$13.30 billion', 'estimated'],
    ['en', 'Revenue was $13.28 billion, vs. $13.30 billion as expected by analysts.', '$13.30 billion', 'estimated'],
    ['vi', 'Doanh thu của Intel vượt mức 13,5 tỷ USD mà giới phân tích do Refinitiv khảo sát dự đoán.', '13,5 tỷ USD', 'estimated'],
  ],
  counterExamples: [
    ['en', 'Intel earned $250 million, which it had expected.', '$250 million', 'reported'],
    ['en', 'The unit had $33 billion in sales, up 20% and topping analyst estimates.', '20%', 'reported'],
    ['en', 'Azure growth came in at 48% to beat analysts’ estimates of 47.5%.', '48%', 'reported'],
  ],
};

/** How many words may stand between a forecast and its figure: "dự báo trung bình là". */
const few = 3;

const against: ReadonlySet<string> = new Set(['than', 'apart', 'compared-with']);

/** Whether what is expected stands behind a comparison: "thấp hơn mức dự báo", "above the forecast". */
const held = ({ passage }: SentenceView, at: number): boolean => {
  const compares = (place: number): boolean =>
    passage.endings[place]?.some((hit) => (hit.cat === 'relation' && against.has(hit.meaning as string)) || hit.cat === 'hedge') === true;
  // "nhỉnh hơn con số dự báo", but not "while spending is seen", which begins a clause of its own.
  const begins = passage.endings[at - 2]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'clause') === true;
  return compares(at) || compares(at - 1) || (!begins && compares(at - 2));
};

/** "đạt 208 tỷ, thấp hơn dự báo 210 tỷ của Refinitiv": what is known is held against what others expected of it. */
export const heldAgainstForecast: ModalityRule = {
  name: 'a forecast that what is known is held against was made by others',
  resolve: ({ view, figure, before, earlier }) => {
    const near = before.at(-1);
    // "EPS beat estimates of $0.60", "vượt dự báo 5 tỷ": whatever it was held against.
    if (near && outdoer(view, near) >= 0 && !hitEnding(view.passage, 'pointer', near.from)) return 'estimated';
    // "thấp hơn một chút so với 28,9 tỷ dự kiến": the word may stand right behind, too.
    const behind = hitAt(view.passage, 'modality', figure.to);
    const trails =
      behind?.meaning.modality === 'forecast' &&
      !behind.meaning.plain &&
      (behind.to >= view.to || view.passage.tokens[behind.to]?.kind === 'sign') &&
      held(view, startOf(view, figure));
    if (!trails && (near?.meaning.modality !== 'forecast' || near.meaning.plain || figure.from - near.to > few)) return undefined;
    // "77,7 tỷ (+18%, +17% theo tỷ giá không đổi) so với dự báo 75,5 tỷ": it may not be the last that is known.
    const alike =
      earlier?.figure.kind === figure.kind || view.quantities.some((one) => one.kind === figure.kind && one.to <= (earlier?.figure.from ?? view.from));
    if (earlier?.modality !== 'reported' || !alike) return undefined;
    return trails || (near && held(view, near.from)) ? 'estimated' : undefined;
  },
  examples: [
    ['vi', 'Doanh thu của Intel đạt 208 tỷ tệ, thấp hơn mức dự báo 210 tỷ tệ.', '210 tỷ tệ', 'estimated'],
    ['en', 'Earnings topped analysts’ predictions of $2.66 a share.', '$2.66', 'estimated'],
    ['vi', 'Lãi ròng của Intel là 25,8 tỷ tệ, thấp hơn một chút so với 28,9 tỷ tệ dự kiến.', '28,9 tỷ tệ', 'estimated'],
    ['vi', 'Intel đạt doanh thu 77 tỷ USD (+18%) so với dự báo 75 tỷ USD.', '75 tỷ USD', 'estimated'],
    ['vi', 'Doanh thu của Intel tăng 16%, vượt dự báo 99 tỷ USD.', '99 tỷ USD', 'estimated'],
  ],
  counterExamples: [
    ['vi', 'Doanh thu của Intel đạt 208 tỷ tệ, quý sau dự báo 210 tỷ tệ.', '210 tỷ tệ', 'forecast'],
    ['en', 'Amazon beat estimates for its third quarter with $180 billion in revenue.', '$180 billion', 'reported'],
    ['vi', 'Báo cáo vượt kỳ vọng cùng khối lượng hợp đồng trị giá 455 tỷ USD.', '455 tỷ USD', 'reported'],
  ],
};
