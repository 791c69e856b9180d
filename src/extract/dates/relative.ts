import { addDays, daysIn, isoDay, monthIndex } from './calendar.ts';
import { resolveWeek } from './days.ts';
import type { DateRule, Resolve } from './resolved.ts';
import { monthOf, months, onDay, span } from './resolved.ts';

/** "3 năm trước", "two weeks ago", "two years from now". */
const resolveAgo: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const count = (slots['{n}'] ?? pattern.count ?? 1) * (pattern.part ?? 1) * (pattern.ahead ? -1 : 1);
  if (pattern.unit === 'year') return { value: String(dateline.year - count), grain: 'year', basis: 'resolved' };
  if (pattern.unit === 'day') return onDay(addDays(dateline, -count), 'resolved');
  if (pattern.unit === 'week') return resolveWeek({ ...pattern, shift: -count }, slots, context);
  const then = monthIndex(dateline.year, dateline.month) - count;
  return months(then, then, 'resolved');
};

/** "cách đây 3 năm", "three years ago". */
export const agoRule: DateRule = {
  yields: 'ago',
  name: '{n} years ago',
  examples: [
    ['vi', 'cách đây 3 năm', '2013'],
    ['vi', '2 tháng trước', '2016-09'],
    ['vi', 'hai thập kỷ trước', '1996'],
    ['en', 'three years ago', '2013'],
    ['en', 'two weeks ago', '2016-10-17/2016-10-23'],
    ['en', 'two years from now', '2018'],
  ],
  counterExamples: [
    ['vi', 'suốt 3 năm'],
    ['en', 'for three years'],
    ['vi', 'báo một ngày trước khi ký'],
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

/** "ba tháng trước đó", "two years later": from the date told before. */
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

/** "từ đầu năm đến nay", "so far this year", "từ tháng 3 đến nay": up to the dateline. */
const resolveToDate: Resolve = (pattern, slots, { dateline }) => {
  // "in the past year", "over the past month": so long up to today.
  if (pattern.count) {
    const then = monthIndex(dateline.year, dateline.month) - pattern.count;
    const [year, month] = [Math.floor(then / 12), (then % 12) + 1];
    return span(isoDay({ year, month, day: Math.min(dateline.day, daysIn(year, month)) }), isoDay(dateline), 'resolved');
  }
  const month = monthOf(slots) ?? (pattern.unit === 'month' ? dateline.month : 1);
  const year = slots['{y}'] ?? dateline.year - (month > dateline.month ? 1 : 0);
  const first = isoDay({ year, month, day: 1 });
  return first < isoDay(dateline) ? span(first, isoDay(dateline), 'resolved') : undefined;
};

/** "từ đầu năm đến nay", "so far this year". */
export const toDateRule: DateRule = {
  yields: 'to-date',
  name: 'so far this year',
  examples: [
    ['vi', 'từ đầu năm 2016 đến nay', '2016-01-01/2016-11-03'],
    ['vi', 'từ đầu năm đến nay', '2016-01-01/2016-11-03'],
    ['vi', 'từ tháng 3 đến nay', '2016-03-01/2016-11-03'],
    ['vi', 'thấp nhất kể từ năm 2013 đến nay', '2013-01-01/2016-11-03'],
    ['vi', 'từ đầu tháng 5 đến nay', '2016-05-01/2016-11-03'],
    ['en', 'revenue for the year thus far', '2016-01-01/2016-11-03'],
    ['en', 'so far this month', '2016-11-01/2016-11-03'],
    ['en', 'over the past year', '2015-11-03/2016-11-03'],
  ],
  counterExamples: [
    ['vi', 'cho đến nay'],
    ['vi', 'kể từ đó đến nay'],
    ['en', 'so far'],
  ],
  resolve: resolveToDate,
};
