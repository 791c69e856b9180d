import type { DatePattern } from '../../model/language.ts';
import { day, week, weekday } from './days.ts';
import { ended, firstMonths, half, month, monthRange, quarter } from './months.ts';
import { ago, same, toDate } from './relative.ts';
import type { Resolve } from './resolved.ts';
import { decade, fiscal, year, years } from './years.ts';

const resolvers: Readonly<Record<DatePattern['yields'], Resolve>> = {
  day,
  month,
  quarter,
  half,
  year,
  fiscal,
  months: firstMonths,
  years,
  decade,
  week,
  weekday,
  ago,
  ended,
  same,
  'to-date': toDate,
  'month-range': monthRange,
};

/** Works a date pattern out against its dateline; undefined where the calendar has no such date. */
export const resolveDate: Resolve = (pattern, slots, context) => resolvers[pattern.yields](pattern, slots, context);
