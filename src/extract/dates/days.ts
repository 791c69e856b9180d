import { addDays, compareDays, isoDay, weekdayOf } from './calendar.ts';
import type { Resolve } from './resolved.ts';
import { dayOf, monthOf, onDay, shifted } from './resolved.ts';

/** A day or month without a year lies in the past, unless the words look ahead: "15/12" read in January is last December. */
export const day: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const packed = slots['{dmy}'];
  if (packed) return onDay({ year: Math.floor(packed / 1e4), month: Math.floor(packed / 100) % 100, day: packed % 100 }, 'stated');
  const [date, month, year] = [dayOf(slots), monthOf(slots), slots['{y}']];
  if (date === undefined || month === undefined) return pattern.shift === undefined ? undefined : onDay(addDays(dateline, pattern.shift), 'resolved');
  if (year !== undefined) return onDay({ year, month, day: date }, 'stated');
  if (pattern.shift !== undefined) return onDay({ year: shifted(pattern, context), month, day: date }, 'resolved');
  const here = { year: dateline.year, month, day: date };
  // A few days ahead of the dateline is next week's event, not last year's.
  const ahead = compareDays(here, dateline);
  const step = pattern.ahead ? (ahead < 0 ? 1 : 0) : ahead > 45 ? -1 : 0;
  return onDay({ ...here, year: here.year + step }, 'resolved');
};

/** Monday to Sunday. */
export const week: Resolve = (pattern, _, { dateline }) => {
  const monday = addDays(dateline, 1 - weekdayOf(dateline) + 7 * (pattern.shift ?? 0));
  return { value: `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`, grain: 'week', basis: 'resolved' };
};

/** News leans to the past: "hôm thứ Ba" is the last Tuesday, today included. */
export const weekday: Resolve = (pattern, slots, { dateline }) => {
  const which = slots['{w}'];
  if (which === undefined) return undefined;
  const away = which - weekdayOf(dateline);
  if (pattern.unit === 'week') return onDay(addDays(dateline, away + 7 * (pattern.shift ?? 0)), 'resolved');
  return onDay(addDays(dateline, pattern.ahead ? (away <= 0 ? away + 7 : away) : away > 0 ? away - 7 : away), 'resolved');
};
