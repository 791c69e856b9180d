import type { Metric, Modality } from '../../../model/figure.ts';
import type { Period } from '../../../model/period.ts';
import { monthIndex, monthsLabel, periodOf } from '../../dates/calendar.ts';
import type { DateReading } from '../../dates/date-reading.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { segmentStarts, verbBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { distance } from './date-distance.ts';
import { elsewhere, opensWithDay } from './elsewhere.ts';
import { compared } from './held-against.ts';

type Metrics = ReadonlySet<Metric | null>;
// Taken in day by day.
const takings: Metrics = new Set<Metric | null>(['revenue', 'net-income', 'operating-income']);
// Had at one time: a date further off in the sentence is of something else.
const stocks: Metrics = new Set<Metric | null>(['customers', 'users', 'employees', 'regions', 'data-centres', 'market-value', 'rank', 'backlog']);
const counted: Metrics = new Set<Metric | null>(['customers', 'users', 'employees', 'regions', 'data-centres']);
// Agreed on a day.
const agreed: Metrics = new Set<Metric | null>(['deal-value', 'investment', 'price', 'stake']);
/** How many words off its year the word for the greatest may stand. */
const greatestReach = 8;
const long: ReadonlySet<DateReading['grain']> = new Set<DateReading['grain']>(['quarter', 'half', 'fiscal-year']);
/** Told of a day or a week. */
export const daily: ReadonlySet<DateReading['grain']> = new Set<DateReading['grain']>(['day', 'week']);

/** What is asked of a figure when its time is sought. */
export interface Asked {
  readonly metric: Metric | null;
  readonly modality: Modality;
  /** Earned or grown over a stretch of time. */
  readonly flows: boolean;
  /** The rise or fall of a share's price: of the day. */
  readonly traded: boolean;
  /** So today, as the sentence says. */
  readonly now: boolean;
  /** A part of what was planned for the whole year. */
  readonly yearly: boolean;
  /** Told by the year or as a yearly pace, whatever quarter is spoken of. */
  readonly paced: boolean;
}

/** The stretch a date speaks of: "quý kết thúc ngày 31/12" of the quarter. */
export const stretchOf = (date: DateReading): DateReading => (date.covers ? { ...date, ...date.covers } : date);
/** The period a date tells of. */
export const periodFrom = (date: DateReading): Period | null => periodOf(stretchOf(date).value, date.basis) ?? null;

/** How many words off a date may stand: what is earned is told of the sentence's time, a bare count only of a time right beside it. */
function reach({ kind }: ColouredQuantity, { metric, flows: flowing }: Asked): number {
  if (flowing) return Number.POSITIVE_INFINITY;
  if (stocks.has(metric)) return 10;
  if (metric !== null) return Number.POSITIVE_INFINITY;
  if (kind === 'count') return 5;
  return kind === 'fraction' || kind === 'multiple' || kind === 'rank' ? 4 : Number.POSITIVE_INFINITY;
}

/** Whether a month or week is when something was said: "said this month that", "announced in February", "Tháng trước, Amazon cho biết". */
export function saidAt(view: SentenceView, { from, to, grain }: DateReading, figure: ColouredQuantity): boolean {
  if (grain !== 'month' && grain !== 'week') return false;
  const by = (hit: Hit<'relation'>): boolean => hit.meaning === 'by';
  const before = hitsIn(view, 'relation', { from: from - 2, to: from }).some(by);
  return before || (from - view.from <= 2 && hitsIn(view, 'relation', { from: to, to: Math.min(figure.from, to + 7) }).some(by));
}

/** "Tính chung cả năm 2019, AWS đang nắm giữ 32,3%": a time that opens its sentence, and is not that of a verb, is of all it tells. */
const opens = (view: SentenceView, { from, grain }: DateReading): boolean => !daily.has(grain) && from - view.from <= 3 && !verbBefore(view, view.from, from);

/** "has 1,200 customers", "has bought back $256 million": what a verb of the present tense in its own clause tells is not of the time of another clause. */
function ofPresent(view: SentenceView, date: DateReading, { from }: ColouredQuantity): boolean {
  const starts = segmentStarts(view);
  const start = view.from + (starts[from - view.from] ?? 0);
  const its = view.from + (starts[date.from - view.from] ?? 0);
  if (its === start || (opens(view, date) && hitAt(view.passage, 'relation', start)?.meaning !== 'relative')) return false;
  return hitsIn(view, 'relation', { from: Math.max(start, from - 8), to: from }).some((hit) => hit.meaning === 'present');
}

/** "từ đầu năm", "so far this year": up to the day the article speaks from. */
export const toDate = ({ grain, value }: DateReading, published: string): boolean => grain === 'span' && value.endsWith(`/${published}`);

/** "Quý I, doanh thu tăng 20%, theo sát kế hoạch đề ra từ đầu năm": where a time that is over is named, it is told of. */
const overshadowed = (view: SentenceView, date: DateReading, figure: ColouredQuantity, published: string): boolean =>
  date.from >= figure.to && toDate(date, published) && view.dates.some((other) => other.grain === 'quarter' && other.to <= figure.from && !other.comparison);

/** "for $28 billion, one of the largest deals of 2023": a year among whose things one is the greatest says of when no sum is. */
function amongGreatest({ passage: { tokens, lexicon } }: SentenceView, { from, grain }: DateReading, { to }: ColouredQuantity): boolean {
  if (grain !== 'year' || from < to) return false;
  for (let at = Math.max(to, from - greatestReach); at < from; at++) if (lexicon.greatest.has(tokens[at]?.low ?? '')) return true;
  return false;
}

/** Whether a date can be the period of a figure at all. */
function fits(view: SentenceView, date: DateReading, figure: ColouredQuantity, asked: Asked, published: string): boolean {
  const { metric, modality, flows: flowing } = asked;
  if (flowing && daily.has(stretchOf(date).grain)) return false;
  // "which has 80,000 employees, said in a filing on Wednesday": nor is who works or buys there of the day it was said.
  if (
    counted.has(metric) &&
    modality === 'reported' &&
    date.grain === 'day' &&
    date.basis === 'resolved' &&
    date.value !== published &&
    !date.stands &&
    !opens(view, date)
  )
    return false;
  // "Tháng trước, Amazon cho biết doanh thu …": when it was said is not when it was earned.
  if (flowing && saidAt(view, date, figure)) return false;
  if (asked.now && !opens(view, date) && haltsBetween(view, Math.min(date.to, figure.to), Math.max(date.from, figure.from)) > 0) return false;
  if (compared(view, date, figure) || elsewhere(view, date, figure)) return false;
  if (modality === 'reported' && !flowing && !daily.has(date.grain) && ofPresent(view, date, figure)) return false;
  // "has 40 shops and will list in 2030": what is so today is not of a time to come.
  if (modality === 'reported' && (metric === null || stocks.has(metric) || metric === 'stake') && (periodFrom(date)?.start ?? '') > published) return false;
  // "đầu tư 10.000 tỷ đồng, dự kiến hoàn thành năm 2030", "posted a loss of $3 billion, will cut jobs next year": nor is what was put in or earned.
  if (modality === 'reported' && date.from >= figure.to && haltsBetween(view, figure.to, date.from) > 0 && (periodFrom(date)?.start ?? '') > published)
    return false;
  if (overshadowed(view, date, figure, published)) return false;
  if (agreed.has(metric) && amongGreatest(view, date, figure)) return false;
  // "Cổ phiếu giảm 3% dù kết quả quý I vượt kỳ vọng": a share price moves by the day.
  if (asked.traded && long.has(date.grain)) return false;
  // "As of June 30 it had 21 warehouses and 1,950 staff": a time that opens the sentence holds for all that is counted then.
  if (date.stands && date.from - view.from <= 3 && modality === 'reported') return true;
  // "Quý III, doanh thu tăng 27%, với hơn 190.000 khách hàng": so does a quarter for who was counted in it.
  if (modality === 'reported' && stocks.has(metric) && long.has(date.grain) && opens(view, date) && !asked.now) return true;
  // "Phiên 1/11, cổ phiếu giảm 5%, kéo vốn hóa xuống 987 tỷ USD": and a day for what a company was worth then.
  if (modality === 'reported' && metric === 'market-value' && opensWithDay(view, date)) return true;
  // "By 2030 it will open shops, schools and 20 clinics": what is to come is all of the time that is named.
  if (modality !== 'reported' && (periodFrom(date)?.end ?? '') > published) return true;
  return (date.from >= figure.to ? date.from - figure.to : figure.from - date.to) <= reach(figure, asked);
}

/** "doanh thu tính đến hết tháng 8", "hết quý III": what is earned up to the end of a month or quarter is earned since January. */
function sinceJanuary({ value, basis }: DateReading): Period | null {
  const [year = 0, last = 1] = value.split(/-Q?/).map(Number);
  const month = value.includes('Q') ? last * 3 : last;
  return periodOf(monthsLabel(monthIndex(year, 1), monthIndex(year, month)).value, basis) ?? null;
}

/** The time of the nearest fitting date of the sentence. */
export function nearestDate(view: SentenceView, figure: ColouredQuantity, asked: Asked, published: string): Period | null {
  let best: DateReading | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const date of view.dates) {
    if (!fits(view, date, figure, asked, published)) continue;
    const steps = distance(view, date, figure);
    if (steps < least) [least, best] = [steps, date];
  }
  return best
    ? (takings.has(asked.metric) || asked.metric === 'growth') && best.stands && (best.grain === 'month' || best.grain === 'quarter')
      ? sinceJanuary(best)
      : periodFrom(best)
    : null;
}
