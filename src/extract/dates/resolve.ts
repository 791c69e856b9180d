import type { DatePattern } from '../../model/language.ts';
import type { Grain, PeriodBasis } from '../../model/period.ts';
import type { Day } from './calendar.ts';
import { addDays, compareDays, isDay, isoDay, monthIndex, monthsLabel, weekdayOf } from './calendar.ts';

/** A date as understood: a period label, how fine it is, and how it came to be known. */
export interface ResolvedDate {
  readonly value: string;
  readonly grain: Grain;
  readonly basis: PeriodBasis;
}

/** What a date may lean on: the dateline, and the last period spoken of in the sentence ("cùng kỳ" inherits the quarter). */
export interface DateContext {
  readonly dateline: Day;
  readonly last?: string;
}

type Slots = Readonly<Record<string, number>>;
type Resolve = (pattern: DatePattern, slots: Slots, context: DateContext) => ResolvedDate | undefined;

const monthOf = (slots: Slots): number | undefined => slots['{m}'] ?? slots['{mn}'] ?? slots['{mns}'];
const dayOf = (slots: Slots): number | undefined => slots['{d}'] ?? slots['{dth}'];
const months = (first: number, last: number, basis: PeriodBasis): ResolvedDate => ({ ...monthsLabel(first, last), basis });
const shifted = (pattern: DatePattern, { dateline }: DateContext): number => dateline.year + (pattern.unit === 'year' ? (pattern.shift ?? 0) : 0);

const onDay = (day: Day, basis: PeriodBasis): ResolvedDate | undefined => (isDay(day) ? { value: isoDay(day), grain: 'day', basis } : undefined);

/** A day or month without a year lies in the past, unless the words look ahead: "15/12" read in January is last December. */
const day: Resolve = (pattern, slots, context) => {
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

const month: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const now = monthIndex(dateline.year, dateline.month);
  const packed = slots['{my}'];
  if (packed)
    return packed % 100 >= 1 && packed % 100 <= 12
      ? months(monthIndex(Math.floor(packed / 100), packed % 100), monthIndex(Math.floor(packed / 100), packed % 100), 'stated')
      : undefined;
  const which = monthOf(slots);
  if (which === undefined) return months(now + (pattern.shift ?? 0), now + (pattern.shift ?? 0), 'resolved');
  const year = slots['{y}'];
  if (year !== undefined) return months(monthIndex(year, which), monthIndex(year, which), 'stated');
  const here = monthIndex(pattern.shift === undefined ? dateline.year : shifted(pattern, context), which);
  const step = pattern.shift !== undefined ? 0 : pattern.ahead ? (here < now ? 12 : 0) : here > now || (here === now && pattern.part === -1) ? -12 : 0;
  return months(here + step, here + step, 'resolved');
};

const quarterOf = (year: number, quarter: number, basis: PeriodBasis): ResolvedDate =>
  months(monthIndex(year, quarter * 3 - 2), monthIndex(year, quarter * 3), basis);

const quarter: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const now = Math.floor((dateline.month - 1) / 3);
  const step = (quarters: number): ResolvedDate => {
    const first = monthIndex(dateline.year, now * 3 + 1) + quarters * 3;
    return months(first, first + 2, 'resolved');
  };
  const which = slots['{q}'] ?? slots['{o}'] ?? pattern.part;
  if (which === undefined) return step(pattern.latest ? -1 : (pattern.shift ?? 0));
  if (which > 4) return undefined;
  const year = slots['{y}'] ?? slots['{yy}'];
  if (year !== undefined) return quarterOf(year, which, 'stated');
  if (pattern.shift !== undefined) return quarterOf(shifted(pattern, context), which, 'resolved');
  // A quarter not yet over at the dateline is the last such one.
  const future = which - 1 > now;
  return quarterOf(dateline.year - (future && !pattern.ahead ? 1 : 0), which, 'resolved');
};

const half: Resolve = (pattern, slots, context) => {
  const year = slots['{y}'] ?? slots['{yy}'] ?? shifted(pattern, context);
  const first = monthIndex(year, pattern.part === 2 ? 7 : 1);
  return months(first, first + 5, slots['{y}'] ? 'stated' : 'resolved');
};

const year: Resolve = (pattern, slots, context) => {
  const stated = slots['{y}'];
  return { value: String(stated ?? shifted(pattern, context)), grain: 'year', basis: stated ? 'stated' : 'resolved' };
};

const fiscal: Resolve = (pattern, slots, { dateline }) => {
  const [before, after] = [slots['{y}'], slots['{yy}']];
  // "2016-17" is a fiscal year only if the years follow each other.
  if (before !== undefined && after !== before + 1) return undefined;
  const stated = slots['{yy}'];
  const ends = monthOf(slots);
  if (stated === undefined && ends !== undefined)
    return { value: `FY${ends > dateline.month ? dateline.year - 1 : dateline.year}`, grain: 'fiscal-year', basis: 'resolved' };
  return { value: `FY${stated ?? dateline.year + (pattern.shift ?? 0)}`, grain: 'fiscal-year', basis: stated ? 'stated' : 'resolved' };
};

const firstMonths: Resolve = (pattern, slots, context) => {
  const count = pattern.count ?? slots['{n}'] ?? 0;
  const year = slots['{y}'] ?? context.dateline.year + (pattern.shift ?? 0);
  return count >= 1 && count <= 12 ? months(monthIndex(year, 1), monthIndex(year, count), slots['{y}'] ? 'stated' : 'resolved') : undefined;
};

const span = (first: string, last: string, basis: PeriodBasis): ResolvedDate => ({ value: `${first}/${last}`, grain: 'span', basis });

const years: Resolve = (_, slots) => {
  const [first, last] = [slots['{y}'], slots['{y2}']];
  return first !== undefined && last !== undefined && first < last ? span(`${first}-01-01`, `${last}-12-31`, 'stated') : undefined;
};

const decade: Resolve = (_, slots) => {
  const first = slots['{y}'] ?? slots['{ys}'] ?? slots['{yd}'];
  return first !== undefined && first % 10 === 0 ? span(`${first}-01-01`, `${first + 9}-12-31`, 'stated') : undefined;
};

const week: Resolve = (pattern, _, { dateline }) => {
  const monday = addDays(dateline, 1 - weekdayOf(dateline) + 7 * (pattern.shift ?? 0));
  return { value: `${isoDay(monday)}/${isoDay(addDays(monday, 6))}`, grain: 'week', basis: 'resolved' };
};

/** News leans to the past: "hôm thứ Ba" is the last Tuesday, today included. */
const weekday: Resolve = (pattern, slots, { dateline }) => {
  const which = slots['{w}'];
  if (which === undefined) return undefined;
  const away = which - weekdayOf(dateline);
  if (pattern.unit === 'week') return onDay(addDays(dateline, away + 7 * (pattern.shift ?? 0)), 'resolved');
  return onDay(addDays(dateline, pattern.ahead ? (away <= 0 ? away + 7 : away) : away > 0 ? away - 7 : away), 'resolved');
};

const ago: Resolve = (pattern, slots, { dateline }) => {
  const count = slots['{n}'] ?? pattern.count ?? 1;
  if (pattern.unit === 'year') return { value: String(dateline.year - count), grain: 'year', basis: 'resolved' };
  if (pattern.unit === 'day') return onDay(addDays(dateline, -count), 'resolved');
  if (pattern.unit === 'week') return week({ ...pattern, shift: -count }, slots, { dateline });
  const then = monthIndex(dateline.year, dateline.month) - count;
  return months(then, then, 'resolved');
};

/** "the quarter ended December 31": the three months that end there. */
const ended: Resolve = (pattern, slots, { dateline }) => {
  const last = monthOf(slots);
  if (last === undefined) return undefined;
  const stated = slots['{y}'];
  const year = stated ?? (last > dateline.month ? dateline.year - 1 : dateline.year);
  const end = monthIndex(year, last);
  return months(end - (slots['{n}'] ?? pattern.count ?? 3) + 1, end, stated ? 'stated' : 'resolved');
};

/** "the quarter", "quý trước đó": counted from the quarter last spoken of, else from the last finished one. */
function besides({ shift = 0 }: DatePattern, dateline: Day, last?: string): ResolvedDate {
  const spoken = /^(\d{4})-Q([1-4])$/.exec(last ?? '');
  const first = spoken ? monthIndex(Number(spoken[1]), Number(spoken[2]) * 3 - 2) : monthIndex(dateline.year, Math.floor((dateline.month - 1) / 3) * 3 + 1) - 3;
  return months(first + 3 * shift, first + 3 * shift + 2, 'resolved');
}

/** "cùng kỳ năm ngoái" is the same quarter a year before the one just spoken of. */
const same: Resolve = (pattern, slots, { dateline, last }) => {
  if (pattern.unit === 'quarter') return besides(pattern, dateline, last);
  const stated = slots['{y}'];
  const part = last ? /^(\d{4})(-.*)?$/.exec(last.split('/')[0] ?? '') : null;
  const target = stated ?? Number(part?.[1] ?? dateline.year) + (pattern.shift ?? 0);
  if (last?.includes('/'))
    return span(...(last.split('/').map((end) => `${Number(end.slice(0, 4)) + (pattern.shift ?? 0)}${end.slice(4)}`) as [string, string]), 'resolved');
  if (last?.startsWith('FY')) return { value: `FY${Number(last.slice(2)) + (pattern.shift ?? 0)}`, grain: 'fiscal-year', basis: 'resolved' };
  const rest = part?.[2] ?? '';
  const grain: Grain = rest.startsWith('-Q') ? 'quarter' : rest.startsWith('-H') ? 'half' : rest.length === 3 ? 'month' : rest.length === 6 ? 'day' : 'year';
  return { value: grain === 'day' ? String(target) : `${target}${rest}`, grain: grain === 'day' ? 'year' : grain, basis: 'resolved' };
};

/** "từ đầu năm đến nay", "so far this year": up to the dateline. */
const toDate: Resolve = (pattern, _, { dateline }) =>
  span(isoDay({ ...dateline, month: pattern.unit === 'month' ? dateline.month : 1, day: 1 }), isoDay(dateline), 'resolved');

/** "từ tháng 1 đến tháng 9": the last such run of months that has ended. */
const monthRange: Resolve = (_, slots, { dateline }) => {
  const [first, last] = [monthOf(slots), slots['{m2}'] ?? slots['{mn2}']];
  if (first === undefined || last === undefined || first >= last) return undefined;
  const stated = slots['{y}'];
  const year = stated ?? (first > dateline.month ? dateline.year - 1 : dateline.year);
  return months(monthIndex(year, first), monthIndex(year, last), stated ? 'stated' : 'resolved');
};

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
