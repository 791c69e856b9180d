import type { Metric } from '../../model/figure.ts';
import type { Period } from '../../model/period.ts';
import { periodOf } from '../dates/calendar.ts';
import type { DateReading } from '../dates/read-date.ts';
import { hitEnding } from '../lexicon/passage.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import type { SentenceView } from './sentence-view.ts';
import { haltsBetween, hitsIn } from './sentence-view.ts';

// Earned or grown over a stretch of time: a day ("hôm qua") is when it was told, not its period.
const flows: ReadonlySet<Metric | null> = new Set<Metric | null>([
  'revenue',
  'operating-income',
  'net-income',
  'growth',
  'margin',
  'market-share',
  'market-size',
  'capex',
  'saving',
]);
const daily = new Set(['day', 'week']);

/** Whether a date can be the period of a figure of this metric. */
const fits = (date: DateReading, metric: Metric | null): boolean => !(flows.has(metric) && daily.has(date.grain));

function distance(view: SentenceView, date: DateReading, figure: ColouredQuantity): number {
  const behind = date.from >= figure.to;
  const [from, to] = behind ? [figure.to, date.from] : [date.to, figure.from];
  const between = view.quantities.filter((other) => other !== figure && other.kind !== 'duration' && other.from >= from && other.to <= to).length;
  // "từ $105 tỷ năm ngoái lên $300 tỷ": a date at the heels of another figure is that figure's.
  const taken =
    !behind && view.quantities.some((other) => other !== figure && other.to <= date.from && date.from - other.to <= 1 && other.kind !== 'duration') ? 6 : 0;
  return to - from + haltsBetween(view, from, to) * 3 + between * 6 + taken + (behind ? 1 : 0);
}

/** "so với năm 2015", "from 2015", "thấp nhất từ năm 2016": a date something is held against. */
function heldAgainst(view: SentenceView, date: DateReading): boolean {
  const before = [date.from, date.from - 1, date.from - 2].map((at) => hitEnding(view.passage, 'relation', at)?.meaning);
  return date.comparison === true || before[0] === 'from' || before.includes('compared-with');
}

/** "tăng 38% so với cùng kỳ": the date a change is measured against is not its period. */
const compared = (view: SentenceView, date: DateReading, figure: ColouredQuantity): boolean =>
  (date.from >= figure.to &&
    hitsIn(view, 'relation', { from: figure.to, to: date.from }).some(
      (hit) => hit.meaning === 'compared-with' && haltsBetween(view, hit.to, date.from) === 0,
    )) ||
  (heldAgainst(view, date) &&
    (figure.kind === 'percent' || figure.kind === 'multiple' || figure.kind === 'points' || date.from - figure.to > 3 || date.from < figure.from));

/** The time a figure speaks of: the nearest fitting date of its sentence, else the period carried from before. */
export function figurePeriod(
  view: SentenceView,
  figure: ColouredQuantity,
  metric: Metric | null,
  carried: Period | null,
  promisedAfter?: string,
  forecastAfter?: string,
): Period | null {
  if (figure.kind === 'duration') return null;
  let best: DateReading | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const date of view.dates) {
    if (!fits(date, metric) || compared(view, date, figure)) continue;
    const steps = distance(view, date, figure);
    if (steps < least) [least, best] = [steps, date];
  }
  const period = best ? (periodOf(best.value, best.basis) ?? null) : null;
  // A promise speaks of the time it is due, not of the day it was made.
  if (promisedAfter !== undefined) return period && period.end > promisedAfter ? period : null;
  // A forecast does not speak of a quarter that is over; which time it means the text does not say.
  if (forecastAfter !== undefined) return period && period.end >= forecastAfter ? period : null;
  if (period) return period;
  return carried && flows.has(metric) ? { ...carried, basis: 'implied' } : null;
}

const reports: ReadonlySet<DateReading['grain']> = new Set<DateReading['grain']>(['month', 'quarter', 'half', 'year', 'fiscal-year', 'span']);

/** A year of the past is background and gone with its sentence; the year told of is this one or the last. A month is carried where it was said in full. */
const recent = ({ grain, value, basis }: DateReading, published: string): boolean =>
  // "sẽ đạt 1 tỷ USD trong năm tài khóa": the running year is a forecast's own.
  (grain !== 'fiscal-year' || basis === 'stated') &&
  (grain === 'year' || grain === 'month' ? Number(published.slice(0, 4)) - Number(value.slice(0, 4)) <= 1 && (grain === 'year' || basis === 'stated') : true);

/** The period later sentences may lean on: the last quarter, half or year a sentence speaks of. */
export function carriedPeriod(view: SentenceView, before: Period | null, published: string): Period | null {
  const last = view.dates.findLast(
    (date) => reports.has(date.grain) && (periodOf(date.value, 'implied')?.start ?? '') <= published && !heldAgainst(view, date) && recent(date, published),
  );
  return last ? (periodOf(last.value, 'implied') ?? before) : before;
}
