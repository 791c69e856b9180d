import type { DateReading } from '../../dates/date-reading.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { segmentStarts, verbBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { moodOfTime } from './led-in.ts';

const parting = /^[;:]$/;
const long: ReadonlySet<DateReading['grain']> = new Set<DateReading['grain']>(['quarter', 'half', 'span', 'fiscal-year']);

/** "since 2016", "since it went public in 2019": from when on, not when. */
function since(view: SentenceView, date: DateReading, figure: ColouredQuantity): boolean {
  const word = hitsIn(view, 'relation', { from: view.from, to: date.from }).findLast((hit) =>
    view.passage.hits[hit.from]?.some((one) => one.cat === 'relation' && one.meaning === 'since' && one.to === hit.to),
  );
  // "up 43% since the beginning of the year": a stretch up to today says when.
  if (word !== undefined && date.grain === 'span' && date.basis === 'resolved' && word.to === date.from) return false;
  // "lớn nhất kể từ vụ mua X giá 17 tỷ vào năm 2006": what stands before the word is not of then, whatever the amount behind it is.
  const before = word !== undefined && figure.to <= word.from;
  return (
    word !== undefined && haltsBetween(view, word.to, date.from) === 0 && (before || !view.quantities.some((one) => one.from >= word.to && one.to <= date.from))
  );
}

/** Whether a semicolon or colon stands between two places. */
const parted = ({ passage }: SentenceView, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (parting.test(passage.tokens[at]?.raw ?? '')) return true;
  return false;
};

/** "in 2015, when it bought Cerner for $28 billion": what is told behind is of that time. */
const whenBehind = ({ passage: { tokens, lexicon } }: SentenceView, at: number): boolean =>
  lexicon.whens.has(tokens[tokens[at]?.raw === ',' ? at + 1 : at]?.low ?? '');

/** "Kế hoạch năm 2024, CMC đặt mục tiêu …": the year of a plan that opens its sentence is of all it tells. */
const planOf = (view: SentenceView, { from, to }: DateReading): boolean =>
  from - view.from <= 4 &&
  view.passage.tokens[to]?.raw === ',' &&
  hitsIn(view, 'metric', { from: view.from, to }).some((hit) => hit.meaning.yardstick === true && hit.from - view.from <= 1);

/** Whether a sentence opens with a day, perhaps behind the word for a session: "Trong phiên giao dịch hôm 10/9, cổ phiếu tăng 36%". */
export const opensWithDay = (view: SentenceView, { from, grain }: DateReading): boolean =>
  grain === 'day' &&
  (from - view.from <= 2 ||
    (segmentStarts(view)[from - view.from] === 0 && hitsIn(view, 'metric', { from: view.from, to: from }).some((hit) => hit.meaning.session === true)));

/** "was founded in 2012 and raised $31 million": a date that trails the verb of another clause, with no figure of its own. */
function trails(view: SentenceView, date: DateReading, figure: ColouredQuantity): boolean {
  // "là công ty lớn nhất năm 2021, với 72% thị phần": what only goes with it is of its time.
  const link = view.passage.hits[date.to + 1] ?? [];
  const withIt =
    figure.from > date.to &&
    haltsBetween(view, date.to + 1, figure.from) === 0 &&
    link.some((hit) => hit.cat === 'relation' && hit.meaning === 'with') &&
    !link.some((hit) => hit.cat === 'relation' && hit.meaning === 'both');
  if (withIt && view.passage.tokens[date.to]?.raw === ',') return false;
  if (long.has(date.grain) || date.comparison) return false;
  const next = view.passage.hits[date.to]?.some((hit) => hit.cat === 'relation' && (hit.meaning === 'both' || hit.meaning === 'clause'));
  // "Dự kiến đến năm 2023, thị trường đạt …": what is expected by then is told behind the comma.
  if (whenBehind(view, date.to) || moodOfTime(view, date) || planOf(view, date)) return false;
  if (!next && haltsBetween(view, date.to, date.to + 1) === 0) return false;
  const start = view.from + (segmentStarts(view)[date.from - view.from] ?? 0);
  // "Chốt phiên 10/9, cổ phiếu tăng 36%": a day the sentence opens with is that of all it tells.
  if (start === view.from && opensWithDay(view, date)) return false;
  const told = view.quantities.some((one) => one.from >= start && one.to <= date.from);
  return !told && verbBefore(view, start, date.from) && !hitAt(view.passage, 'date', start);
}

/** "LinkedIn, which Microsoft bought in 2016, grew 27%": a date in a relative clause is of that clause alone. */
function ofRelative(view: SentenceView, date: DateReading, figure: ColouredQuantity): boolean {
  const starts = segmentStarts(view);
  const start = view.from + (starts[date.from - view.from] ?? 0);
  if (start === view.from || (figure.from >= start && figure.from < date.to) || long.has(date.grain) || date.grain === 'day') return false;
  if (figure.from >= date.to && haltsBetween(view, date.to, figure.from) === 0) return false;
  return hitsIn(view, 'relation', { from: start, to: date.from }).some((hit) => hit.meaning === 'whom' || (hit.meaning === 'relative' && hit.from === start));
}

/** "đạt 21.274 tỷ đồng, tương đương 48% kế hoạch năm 2017": the year of a plan is of the part of it alone. */
const ofPlan = (view: SentenceView, date: DateReading, figure: ColouredQuantity): boolean =>
  view.quantities.some(
    (other) =>
      other !== figure &&
      (other.kind === 'percent' || other.kind === 'fraction') &&
      other.to <= date.from &&
      date.from - other.to <= 5 &&
      hitsIn(view, 'metric', { from: other.to, to: date.to }).some((hit) => hit.meaning.yardstick === true),
  );

/** "tốc độ 116% … (tăng trưởng 58% trong quý 2)": a date in a bracket with a figure of its own is of no other. */
function ofBracket({ passage: { tokens }, quantities, from: start }: SentenceView, date: DateReading, figure: ColouredQuantity): boolean {
  let open = date.from - 1;
  while (open > start && date.from - open < 12 && tokens[open]?.raw !== '(' && tokens[open]?.raw !== ')') open--;
  return tokens[open]?.raw === '(' && figure.to <= open && quantities.some((one) => one.from > open && one.to <= date.from);
}

/** Whether a date tells of something else than a figure: since when, or when another thing happened. */
export const elsewhere = (view: SentenceView, date: DateReading, figure: ColouredQuantity): boolean =>
  since(view, date, figure) ||
  ofPlan(view, date, figure) ||
  ofBracket(view, date, figure) ||
  ofRelative(view, date, figure) ||
  (date.from >= figure.to ? parted(view, figure.to, date.from) : trails(view, date, figure));
