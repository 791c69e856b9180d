import { addDays, compareDays, isDay, isoDay, parseDay, weekdayOf } from './calendar.ts';
import type { DateRule, Resolve, Slots } from './resolved.ts';
import { dayOf, looksAhead, monthOf, onDay, shifted, span, yearOf } from './resolved.ts';

/** A day or month without a year lies in the past, unless the words look ahead: "15/12" read in January is last December. */
const resolveDay: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const packed = slots['{dmy}'];
  if (packed) return onDay({ year: Math.floor(packed / 1e4), month: Math.floor(packed / 100) % 100, day: packed % 100 }, 'stated');
  const [date, month, year] = [dayOf(slots), monthOf(slots), yearOf(slots)];
  if (date === undefined || month === undefined) return pattern.shift === undefined ? undefined : onDay(addDays(dateline, pattern.shift), 'resolved');
  if (year !== undefined) return onDay({ year, month, day: date }, 'stated');
  if (pattern.shift !== undefined && pattern.beside && !context.year) return undefined;
  if (pattern.shift !== undefined) return onDay({ year: shifted(pattern, context), month, day: date }, 'resolved');
  const here = { year: dateline.year, month, day: date };
  // A few days ahead of the dateline is next week's event, not last year's; long past in a sentence that looks ahead is next year's.
  const ahead = compareDays(here, dateline);
  const step = pattern.ahead ? (ahead < 0 ? 1 : 0) : context.ahead ? (ahead < -100 ? 1 : 0) : ahead > 45 ? -1 : 0;
  return onDay({ ...here, year: here.year + step }, 'resolved');
};

/** "15/12/2016", "on 3 March". */
export const dayRule: DateRule = {
  yields: 'day',
  name: '{day} {month} {year}',
  examples: [
    ['vi', 'ngày 6 tháng 10 năm 2015', '2015-10-06'],
    ['vi', 'sáng 5/6, công ty', '2016-06-05'],
    ['vi', 'sẽ khai trương ngày 20/3', '2017-03-20'],
    ['en', 'on Oct. 6, 2015', '2015-10-06'],
    ['en', 'on Wednesday, 6 October', '2016-10-06'],
    ['en', 'it will close by December 31', '2016-12-31'],
  ],
  counterExamples: [
    ['vi', 'hỗ trợ 24/7'],
    ['vi', 'chiếm 1/3 thị trường'],
    ['en', 'two of the 31 stores'],
  ],
  resolve: resolveDay,
};

/** "Nov. 2-4", "từ 2 đến 4/11", "19/9 – 3/10": the last of the days is worked out as any, the first lies in its month, its year or the one before. */
const resolveDays: Resolve = (pattern, slots, context) => {
  const second = slots['{m2}'] ?? slots['{mn2}'];
  const month = monthOf(slots);
  const ending: Slots = second === undefined ? slots : { ...slots, '{m}': second };
  const last = parseDay(resolveDay(pattern, { ...ending, '{d}': slots['{d2}'] ?? 0 }, context)?.value ?? '');
  const begun = last && { ...last, day: slots['{d}'] ?? 0, month: second === undefined ? last.month : (month ?? last.month) };
  const first = begun && last && begun.month > last.month ? { ...begun, year: begun.year - 1 } : begun;
  // "ngày 16 và 17/11" are two days in a row; "ngày 12 và 25/10" are no stretch.
  const ordered = last && first && isDay(first) && compareDays(first, last) < 0 && (pattern.count === undefined || first.day + 1 === last.day);
  return ordered ? span(isoDay(first), isoDay(last), 'resolved') : undefined;
};

/** "từ ngày 3 đến 5/3", "November 3-5". */
export const daysRule: DateRule = {
  yields: 'days',
  name: 'from {day} to {day} {month}',
  examples: [
    ['vi', 'sự kiện diễn ra từ ngày 12 đến 14/10', '2016-10-12/2016-10-14'],
    ['vi', 'ngày 2-4/11', '2016-11-02/2016-11-04'],
    ['vi', 'trong hai ngày 16 và 17/10', '2016-10-16/2016-10-17'],
    ['en', 'the conference of Oct. 24-27', '2016-10-24/2016-10-27'],
    ['en', 'from 5 to 9 September 2016', '2016-09-05/2016-09-09'],
    ['en', 'between Jan. 1 and Oct. 31', '2016-01-01/2016-10-31'],
    ['vi', 'tuần giao dịch từ 26/9 – 3/10', '2016-09-26/2016-10-03'],
  ],
  counterExamples: [
    ['vi', 'tỷ số 2-4'],
    ['en', 'rose from 5 to 9 stores'],
  ],
  resolve: resolveDays,
};

/** Monday to Sunday; the weekend is its last two days, and the week ended on a day the seven up to it. */
export const resolveWeek: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const ends = parseDay(resolveDay({ yields: 'day' }, slots, context)?.value ?? '');
  if (ends) return { value: `${isoDay(addDays(ends, -6))}/${isoDay(ends)}`, grain: 'week', basis: 'resolved' };
  if (pattern.part !== undefined) {
    const weekday = weekdayOf(dateline);
    const saturday = addDays(dateline, pattern.part - weekday - (weekday < pattern.part ? 7 : 0));
    return { value: `${isoDay(saturday)}/${isoDay(addDays(saturday, 1))}`, grain: 'week', basis: 'resolved' };
  }
  // "tuần qua", told on a Saturday, is the week that ends with it.
  const over = pattern.latest && weekdayOf(dateline) >= 6 ? 1 : 0;
  const monday = addDays(dateline, 1 - weekdayOf(dateline) + 7 * ((pattern.shift ?? 0) + over));
  return { value: `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`, grain: 'week', basis: 'resolved' };
};

/** "tuần trước", "last week". */
export const weekRule: DateRule = {
  yields: 'week',
  name: 'last week',
  examples: [
    ['vi', 'cuối tuần trước', '2016-10-24/2016-10-30'],
    ['en', 'earlier this week', '2016-10-31/2016-11-06'],
    ['en', 'over the weekend', '2016-10-29/2016-10-30'],
    ['en', 'in the week to October 14', '2016-10-08/2016-10-14'],
  ],
  counterExamples: [
    ['vi', 'mỗi tuần'],
    ['en', 'weeks of talks'],
  ],
  resolve: resolveWeek,
};

/** News leans to the past: "hôm thứ Ba" is the last Tuesday, today included; "will meet on Tuesday" is the next. */
const resolveWeekday: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const which = slots['{w}'] ?? slots['{wc}'] ?? pattern.part;
  if (which === undefined) return undefined;
  const away = which - weekdayOf(dateline);
  if (pattern.unit === 'week') return onDay(addDays(dateline, away + 7 * (pattern.shift ?? 0)), 'resolved');
  return onDay(
    addDays(dateline, looksAhead(pattern, context) ? (away <= 0 ? away + 7 : away) : away > 0 || (away === 0 && pattern.latest) ? away - 7 : away),
    'resolved',
  );
};

/** "hôm thứ Ba", "on Tuesday". */
export const weekdayRule: DateRule = {
  yields: 'weekday',
  name: 'on {weekday}',
  examples: [
    ['vi', 'hôm thứ Ba', '2016-11-01'],
    ['vi', 'thứ Hai tuần này', '2016-10-31'],
    ['en', 'said on Tuesday', '2016-11-01'],
    ['en', 'late Wednesday', '2016-11-02'],
    ['en', 'next Friday', '2016-11-04'],
    ['en', 'has been out since Thursday', '2016-10-27'],
    ['en', 'it has until Monday', '2016-11-07'],
  ],
  counterExamples: [
    ['vi', 'doanh thu bán hàng'],
    ['vi', 'xếp thứ ba thế giới'],
    ['en', 'the Black Friday sales'],
  ],
  resolve: resolveWeekday,
};
