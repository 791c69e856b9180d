import type { Grain } from '../../model/period.ts';
import { besides } from './besides.ts';
import { daysIn } from './calendar.ts';
import type { DateRule, Resolve } from './resolved.ts';
import { span } from './resolved.ts';

const grainOf = (rest: string): Grain => (rest.startsWith('-Q') ? 'quarter' : rest.startsWith('-H') ? 'half' : rest.length === 3 ? 'month' : 'year');

/** A day some years on; the last of February is the last of February. */
function yearsOn(day: string, by: number): string {
  const year = Number(day.slice(0, 4)) + by;
  return day.endsWith('-02-29') || day.endsWith('-02-28') ? `${year}-02-${daysIn(year, 2)}` : `${year}${day.slice(4)}`;
}

/** "cùng kỳ năm ngoái" is the same quarter a year before the one just spoken of. */
const resolveSame: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  // "twice as many as a year ago" in October is not counted from last year's results.
  const stale = pattern.beside && !context.here && context.last?.length === 4 && dateline.month > 4;
  // "doanh số tháng 4 tăng 5% so với cùng kỳ năm ngoái".
  const last = context.here ?? (pattern.shift === -1 ? context.month : undefined) ?? (stale ? undefined : context.last);
  const stated = slots['{y}'];
  // "as many as in the same quarter of 2012", "cùng quý đó".
  if (pattern.unit === 'quarter' && (stated || pattern.beside)) {
    const [year, rest] = [context.quarter?.slice(0, 4), context.quarter?.slice(4)];
    return rest === undefined ? undefined : { value: `${stated ?? year}${rest}`, grain: 'quarter', basis: 'resolved' };
  }
  if (pattern.unit === 'quarter') return besides(3)(pattern, slots, context);
  if (pattern.unit === 'half') return besides(6)(pattern, slots, context);
  const shift = pattern.shift ?? 0;
  // "that year" needs a year to point at.
  if (pattern.unit === 'year') return context.year ? { value: String(Number(context.year) + shift), grain: 'year', basis: 'resolved' } : undefined;
  if (shift === 0 && !stated && !last) return undefined;
  if (last?.includes('/')) {
    const by = stated === undefined ? shift : stated - Number(last.slice(0, 4));
    return span(...(last.split('/').map((end) => yearsOn(end, by)) as [string, string]), 'resolved');
  }
  if (last?.startsWith('FY')) return { value: `FY${stated ?? Number(last.slice(2)) + shift}`, grain: 'fiscal-year', basis: 'resolved' };
  const part = last ? /^(\d{4})(-.*)?$/.exec(last) : null;
  const rest = part?.[2] ?? '';
  return { value: `${stated ?? Number(part?.[1] ?? dateline.year) + shift}${rest}`, grain: grainOf(rest), basis: 'resolved' };
};

/** "cùng kỳ năm ngoái", "a year earlier": the period told before, of another year. */
export const sameRule: DateRule = {
  yields: 'same',
  name: 'a year earlier',
  examples: [
    ['vi', 'quý 3/2016 tăng so với cùng kỳ năm ngoái', '2015-Q3'],
    ['vi', 'tăng 5% so với cùng kỳ năm ngoái, đạt 6 tỷ USD trong quý 2/2016', '2015-Q2'],
    ['vi', 'quý 3 tăng 5% so với quý trước đó', '2016-Q2'],
    ['vi', 'Quý I/2015 hãng lỗ. Cùng quý đó, đối thủ có lãi', '2015-Q1'],
    ['en', 'In the second quarter sales rose 5% from a year earlier', '2015-Q2'],
    ['en', 'revenue rose in the quarter', '2016-Q3'],
    ['en', 'Profit rose 23% on Q2 2016. Sales in the quarter fell', '2016-Q3'],
    ['vi', 'doanh số tháng 4 tăng 5% so với cùng kỳ năm ngoái', '2015-04'],
    ['en', 'Sales rose in the third quarter. They are twice those of the same quarter of 2012', '2012-Q3'],
  ],
  counterExamples: [
    ['en', 'in the same way'],
    ['vi', 'luôn so theo cùng quý'],
  ],
  resolve: resolveSame,
};
