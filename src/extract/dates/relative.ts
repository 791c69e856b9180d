import type { Grain } from '../../model/period.ts';
import { besides } from './besides.ts';
import { addDays, daysIn, isoDay, monthIndex } from './calendar.ts';
import { resolveWeek } from './days.ts';
import type { DateRule, Resolve } from './resolved.ts';
import { monthOf, months, onDay, span } from './resolved.ts';

/** "3 năm trước", "two weeks ago". */
const resolveAgo: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const count = (slots['{n}'] ?? pattern.count ?? 1) * (pattern.part ?? 1);
  if (pattern.unit === 'year') return { value: String(dateline.year - count), grain: 'year', basis: 'resolved' };
  if (pattern.unit === 'day') return onDay(addDays(dateline, -count), 'resolved');
  if (pattern.unit === 'week') return resolveWeek({ ...pattern, shift: -count }, slots, context);
  const then = monthIndex(dateline.year, dateline.month) - count;
  return months(then, then, 'resolved');
};

export const agoRule: DateRule = {
  yields: 'ago',
  name: '{n} years ago',
  examples: [
    ['vi', 'cách đây 3 năm', '2013'],
    ['vi', '2 tháng trước', '2016-09'],
    ['en', 'three years ago', '2013'],
    ['en', 'two weeks ago', '2016-10-17/2016-10-23'],
  ],
  counterExamples: [
    ['vi', 'suốt 3 năm'],
    ['en', 'for three years'],
  ],
  resolve: resolveAgo,
};

/** "two months earlier", "ba tháng trước đó": from what was told last; "three months earlier" with nothing told counts from the dateline. */
const resolveOffset: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const told = pattern.unit === 'day' ? (context.day ?? context.told) : context.told;
  const [year, month, day] = (told ?? '').split('-').map(Number);
  const by = (slots['{n}'] ?? pattern.count ?? 1) * (pattern.shift ?? 1);
  if (pattern.unit === 'year' && year) return { value: String(year + by), grain: 'year', basis: 'resolved' };
  if (pattern.unit === 'month' && year && month) {
    const there = monthIndex(year, month) + by;
    return months(there, there, 'resolved');
  }
  if (year && month && day) {
    const anchor = { year, month, day };
    if (pattern.unit === 'day') return onDay(addDays(anchor, by), 'resolved');
    if (pattern.unit === 'week') return resolveWeek({ yields: 'week', shift: by }, {}, { dateline: anchor });
  }
  return by < 0 ? resolveAgo(pattern, { '{n}': -by }, { dateline }) : undefined;
};

export const offsetRule: DateRule = {
  yields: 'offset',
  name: '{n} months later',
  examples: [
    ['vi', 'Công ty gọi vốn tháng 6/2013, ba tháng trước đó còn lỗ', '2013-03'],
    ['vi', 'Hãng lên sàn năm 2010. Hai năm sau, hãng bị bán', '2012'],
    ['en', 'It bought one shop in January and another two months earlier', '2015-11'],
    ['en', 'It bought one shop in January and another in the same month', '2016-01'],
    ['vi', 'Công ty gọi vốn tháng 6/2013 và cùng tháng đó khai trương', '2013-06'],
    ['en', 'It went public in 2010, and five years later was sold', '2015'],
    ['en', 'On July 24 the two agreed a deal. The next day shares fell', '2016-07-25'],
    ['en', 'The firm cut prices on Tuesday. A rival had done so a day earlier', '2016-10-31'],
  ],
  counterExamples: [
    ['vi', 'hai năm sau khi lên sàn'],
    ['vi', 'thời gian sau, công ty gọi vốn'],
    ['en', 'it paid sooner or later'],
  ],
  resolve: resolveOffset,
};

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
  // "It shut one shop in June and opened two in the same month".
  if (pattern.unit === 'month') {
    const told = /^(\d{4})-(\d\d)(?!\d|-\d\d\/)/.exec(context.told ?? '');
    return told ? { value: `${told[1]}-${told[2]}`, grain: 'month', basis: 'resolved' } : undefined;
  }
  // "as many as in the same quarter of 2012".
  if (pattern.unit === 'quarter' && stated)
    return context.quarter ? { value: `${stated}${context.quarter.slice(4)}`, grain: 'quarter', basis: 'resolved' } : undefined;
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

export const sameRule: DateRule = {
  yields: 'same',
  name: 'a year earlier',
  examples: [
    ['vi', 'quý 3/2016 tăng so với cùng kỳ năm ngoái', '2015-Q3'],
    ['vi', 'quý 3 tăng 5% so với quý trước đó', '2016-Q2'],
    ['en', 'In the second quarter sales rose 5% from a year earlier', '2015-Q2'],
    ['en', 'revenue rose in the quarter', '2016-Q3'],
    ['en', 'Profit rose 23% on Q2 2016. Sales in the quarter fell', '2016-Q3'],
    ['vi', 'doanh số tháng 4 tăng 5% so với cùng kỳ năm ngoái', '2015-04'],
    ['en', 'It shut a shop in June and opened two the same month', '2016-06'],
    ['en', 'Sales rose in the third quarter. They are twice those of the same quarter of 2012', '2012-Q3'],
  ],
  counterExamples: [['en', 'in the same way']],
  resolve: resolveSame,
};

/** "từ đầu năm đến nay", "so far this year", "từ tháng 3 đến nay": up to the dateline. */
const resolveToDate: Resolve = (pattern, slots, { dateline }) => {
  const month = monthOf(slots) ?? (pattern.unit === 'month' ? dateline.month : 1);
  const year = slots['{y}'] ?? dateline.year - (month > dateline.month ? 1 : 0);
  const first = isoDay({ year, month, day: 1 });
  return first < isoDay(dateline) ? span(first, isoDay(dateline), 'resolved') : undefined;
};

export const toDateRule: DateRule = {
  yields: 'to-date',
  name: 'so far this year',
  examples: [
    ['vi', 'từ đầu năm 2016 đến nay', '2016-01-01/2016-11-03'],
    ['vi', 'từ đầu năm đến nay', '2016-01-01/2016-11-03'],
    ['vi', 'từ tháng 3 đến nay', '2016-03-01/2016-11-03'],
    ['en', 'so far this month', '2016-11-01/2016-11-03'],
  ],
  counterExamples: [
    ['vi', 'cho đến nay'],
    ['vi', 'kể từ đó đến nay'],
    ['en', 'so far'],
  ],
  resolve: resolveToDate,
};
