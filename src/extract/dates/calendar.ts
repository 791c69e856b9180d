import type { Grain, Period, PeriodBasis } from '../../model/period.ts';
import { DAY } from '../../model/period.ts';

/** A calendar day without clock or zone: no `Date` in local time ever enters a reading. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** `2016-12-31`. */
export const isoDay = ({ year, month, day }: Day): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** Parses `2016-12-31`; undefined where it is no day of the calendar. */
export function parseDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : undefined;
}

const leaps = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const short = new Set([4, 6, 9, 11]);

/** Days of a month, 28 to 31; by rule, as every date of a text asks and a `Date` is dear. */
export const daysIn = (year: number, month: number): number => (month === 2 ? (leaps(year) ? 29 : 28) : short.has(month) ? 30 : 31);

/** Whether such a day exists: 30 February does not. */
export const isDay = ({ year, month, day }: Day): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

const utc = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / DAY;
/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  const date = new Date((utc(day) + days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
/** Monday 1 … Sunday 7. */
export const weekdayOf = (day: Day): number => ((((utc(day) + 3) % 7) + 7) % 7) + 1;
/** Negative where the first is earlier. */
export const compareDays = (one: Day, other: Day): number => utc(one) - utc(other);

/** A month counted from year 0, so that months can be added. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;
/** The label of months `first` to `last` (indices), e.g. `2016-Q4` for October to December 2016. */
export function monthsLabel(first: number, last: number): { readonly value: string; readonly grain: Grain } {
  const [year, month, length] = [Math.floor(first / 12), (first % 12) + 1, last - first + 1];
  if (length === 1) return { value: `${year}-${two(month)}`, grain: 'month' };
  if (length === 3 && month % 3 === 1) return { value: `${year}-Q${(month + 2) / 3}`, grain: 'quarter' };
  if (length === 6 && month % 6 === 1) return { value: `${year}-H${(month + 5) / 6}`, grain: 'half' };
  if (length === 12 && month === 1) return { value: String(year), grain: 'year' };
  const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1];
  return { value: `${year}-${two(month)}-01/${lastYear}-${two(lastMonth)}-${daysIn(lastYear, lastMonth)}`, grain: 'span' };
}

type Bounds = Pick<Period, 'start' | 'end'>;

const known = new Map<string, Bounds | undefined>();
// Bounds what is remembered of a text that names a new day in each line.
const most = 10_000;

/** First and last day of a period label. A fiscal year is taken as the calendar year until its owner is known. */
export function periodOf(label: string, basis: PeriodBasis): Period | undefined {
  let bounds = known.get(label);
  if (bounds === undefined && !known.has(label)) {
    if (known.size >= most) known.clear();
    known.set(label, (bounds = boundsOf(label)));
  }
  return bounds && { label, start: bounds.start, end: bounds.end, basis };
}

function boundsOf(label: string): Bounds | undefined {
  const span = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(label);
  if (span?.[1] && span[2]) return { start: span[1], end: span[2] };
  if (parseDay(label)) return { start: label, end: label };
  const match = /^(?:FY)?(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)))?$/.exec(label);
  if (!match) return undefined;
  const year = Number(match[1]);
  const [first, last] = match[2]
    ? [Number(match[2]) * 3 - 2, Number(match[2]) * 3]
    : match[3]
      ? [Number(match[3]) * 6 - 5, Number(match[3]) * 6]
      : match[4]
        ? [Number(match[4]), Number(match[4])]
        : [1, 12];
  if (last > 12 || first < 1) return undefined;
  return { start: isoDay({ year, month: first, day: 1 }), end: isoDay({ year, month: last, day: daysIn(year, last) }) };
}
