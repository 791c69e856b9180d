import { monthIndex } from './calendar.ts';
import type { DateRule, Resolve } from './resolved.ts';
import { looksAhead, monthOf, months, shifted, yearOf } from './resolved.ts';

/** A month without a year is the last such one. */
const resolveMonth: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const now = monthIndex(dateline.year, dateline.month);
  const packed = slots['{my}'];
  if (packed) {
    const [year, which] = [Math.floor(packed / 100), packed % 100];
    return which >= 1 && which <= 12 ? months(monthIndex(year, which), monthIndex(year, which), 'stated') : undefined;
  }
  const which = monthOf(slots);
  // "doanh số tháng 4 tăng 5% so với tháng trước".
  if (which === undefined && pattern.shift === -1 && context.against && context.month) {
    const [year, month] = context.month.split('-').map(Number);
    const before = monthIndex(year ?? 0, month ?? 1) - 1;
    return months(before, before, 'resolved');
  }
  if (which === undefined) return months(now + (pattern.shift ?? 0), now + (pattern.shift ?? 0), 'resolved');
  const year = yearOf(slots);
  if (year !== undefined) return months(monthIndex(year, which), monthIndex(year, which), 'stated');
  if (pattern.unit === 'year') {
    if (pattern.beside && !context.year) return undefined;
    const there = monthIndex(shifted(pattern, context), which);
    return months(there, there, 'resolved');
  }
  const here = monthIndex(dateline.year, which);
  // "last September" looks back whatever is planned.
  if (pattern.part === -1) {
    const back = here - (here >= now - 1 ? 12 : 0);
    return months(back, back, 'resolved');
  }
  // "next March" is the one to come.
  if (pattern.part === 1) return months(here + (here <= now ? 12 : 0), here + (here <= now ? 12 : 0), 'resolved');
  // "It opened in March 2010. By December …": the first such month behind what was told.
  const [year0, month0] = (pattern.beside ? (context.told ?? '') : '').split('-').map(Number);
  if (year0 && month0) {
    const there = monthIndex(which < month0 ? year0 + 1 : year0, which);
    return months(there, there, 'resolved');
  }
  // "by March" may have been; where nothing looks ahead, a month to come is last year's.
  const future = looksAhead(pattern, context);
  const step = future ? (here < now - 3 ? 12 : 0) : here > now ? -12 : 0;
  return months(here + step, here + step, 'resolved');
};

/** "tháng 5/2016", "in May". */
export const monthRule: DateRule = {
  yields: 'month',
  name: '{month} {year}',
  examples: [
    ['vi', 'tháng 2-2016', '2016-02'],
    ['vi', 'hồi tháng Tư', '2016-04'],
    ['vi', 'cuối tháng 12 năm ngoái', '2015-12'],
    ['vi', 'dự kiến mở cửa vào tháng 2', '2017-02'],
    ['vi', 'Tháng 12, hãng sẽ mở cửa', '2016-12'],
    ['vi', 'doanh số tháng 8 tăng 5% so với tháng trước', '2016-07'],
    ['en', 'in December', '2015-12'],
    ['en', 'it will open in December', '2016-12'],
    ['en', 'it will open by the end of next September', '2017-09'],
    ['en', 'since early October 2015', '2015-10'],
  ],
  counterExamples: [
    ['vi', 'mỗi tháng'],
    ['en', 'sales may fall'],
    ['en', 'the long march to profit'],
  ],
  resolve: resolveMonth,
};

/** How many months may go by before the results of the year so far are told. */
const lately = 3;

/** The label of the first months of a year. */
const opening = /^(\d{4})-(?:(H1)|01-01\/\1-(\d\d)-\d\d)$/;

/** "9 tháng đầu năm": in January, those of the year before. */
const resolveFirstMonths: Resolve = (pattern, slots, context) => {
  const count = pattern.count ?? slots['{n}'] ?? 0;
  // "Lũy kế 9 tháng, … Sau 9 tháng": as many as were told of before.
  if (pattern.beside) {
    const [, year, half, end] = opening.exec(context.opening ?? '') ?? [];
    const first = monthIndex(Number(year), 1);
    return year && (half ? 6 : Number(end)) === count ? months(first, first + count - 1, 'resolved') : undefined;
  }
  const stated = yearOf(slots);
  const { year, month } = context.dateline;
  // "lợi nhuận 9 tháng": such results come out in the months right behind.
  if (pattern.latest && (month - 1 - count + 12) % 12 > lately) return undefined;
  const over = pattern.shift === undefined && count > month && !looksAhead(pattern, context) ? year - 1 : year + (pattern.shift ?? 0);
  // "bốn tháng cuối năm".
  const ending = pattern.part === -1;
  const first = monthIndex(stated ?? (ending ? year + (pattern.shift ?? 0) : over), ending ? 13 - count : 1);
  return count >= 1 && count <= 12 ? months(first, first + count - 1, stated ? 'stated' : 'resolved') : undefined;
};

/** "9 tháng đầu năm", "the first nine months". */
export const firstMonthsRule: DateRule = {
  yields: 'months',
  name: 'the first {n} months',
  examples: [
    ['vi', '9 tháng đầu năm', '2016-01-01/2016-09-30'],
    ['vi', 'lũy kế 9 tháng', '2016-01-01/2016-09-30'],
    ['vi', 'lợi nhuận 9 tháng', '2016-01-01/2016-09-30'],
    ['vi', 'Lãi của FPT trong 9 tháng đạt 2 tỷ', '2016-01-01/2016-09-30'],
    ['vi', 'kết thúc 10 tháng năm 2015', '2015-01-01/2015-10-31'],
    ['vi', 'hai tháng cuối năm 2015', '2015-11-01/2015-12-31'],
    ['vi', '9T2016', '2016-01-01/2016-09-30'],
    ['en', 'the first nine months of 2016', '2016-01-01/2016-09-30'],
    ['en', 'the first six months of the year', '2016-H1'],
  ],
  counterExamples: [
    ['vi', 'trong 9 tháng'],
    ['vi', 'lợi nhuận 4 tháng'],
    ['en', 'in nine months of talks'],
  ],
  resolve: resolveFirstMonths,
};

/** "từ tháng 1 đến tháng 9": the last such run of months that is over. */
const resolveMonthRange: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const [first, last] = [monthOf(slots), slots['{m2}'] ?? slots['{mn2}']];
  if (first === undefined || last === undefined || first === last) return undefined;
  const stated = slots['{y}'];
  // "between November and January 2016" began in the year before.
  const end = stated ?? dateline.year + (pattern.shift ?? (last > dateline.month && !looksAhead(pattern, context) ? -1 : 0));
  return months(monthIndex(first > last ? end - 1 : end, first), monthIndex(end, last), stated ? 'stated' : 'resolved');
};

/** "từ tháng 5 đến tháng 10/2016". */
export const monthRangeRule: DateRule = {
  yields: 'month-range',
  name: 'from {month} to {month}',
  examples: [
    ['vi', 'từ tháng 1 đến tháng 9', '2016-01-01/2016-09-30'],
    ['vi', 'từ tháng 5 đến tháng 10/2016', '2016-05-01/2016-10-31'],
    ['en', 'between July and September', '2016-Q3'],
    ['en', 'from November to January 2016', '2015-11-01/2016-01-31'],
  ],
  counterExamples: [['vi', 'từ 5 đến 10 người']],
  resolve: resolveMonthRange,
};
