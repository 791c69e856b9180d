import type { PeriodBasis } from '../../model/period.ts';
import { monthIndex } from './calendar.ts';
import type { Resolve, ResolvedDate } from './resolved.ts';
import { monthOf, months, shifted } from './resolved.ts';

/** A month without a year is the last such one. */
export const month: Resolve = (pattern, slots, context) => {
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

/** "quý IV/2016", "quý gần nhất". */
export const quarter: Resolve = (pattern, slots, context) => {
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

/** "nửa đầu năm 2016". */
export const half: Resolve = (pattern, slots, context) => {
  const year = slots['{y}'] ?? slots['{yy}'] ?? shifted(pattern, context);
  const first = monthIndex(year, pattern.part === 2 ? 7 : 1);
  return months(first, first + 5, slots['{y}'] ? 'stated' : 'resolved');
};

/** "9 tháng đầu năm". */
export const firstMonths: Resolve = (pattern, slots, context) => {
  const count = pattern.count ?? slots['{n}'] ?? 0;
  const year = slots['{y}'] ?? context.dateline.year + (pattern.shift ?? 0);
  return count >= 1 && count <= 12 ? months(monthIndex(year, 1), monthIndex(year, count), slots['{y}'] ? 'stated' : 'resolved') : undefined;
};

/** "the quarter ended December 31": the three months that end there. */
export const ended: Resolve = (pattern, slots, { dateline }) => {
  const last = monthOf(slots);
  if (last === undefined) return undefined;
  const stated = slots['{y}'];
  const year = stated ?? (last > dateline.month ? dateline.year - 1 : dateline.year);
  const end = monthIndex(year, last);
  return months(end - (slots['{n}'] ?? pattern.count ?? 3) + 1, end, stated ? 'stated' : 'resolved');
};

/** "từ tháng 1 đến tháng 9": the last such run of months that has ended. */
export const monthRange: Resolve = (_, slots, { dateline }) => {
  const [first, last] = [monthOf(slots), slots['{m2}'] ?? slots['{mn2}']];
  if (first === undefined || last === undefined || first >= last) return undefined;
  const stated = slots['{y}'];
  const year = stated ?? (first > dateline.month ? dateline.year - 1 : dateline.year);
  return months(monthIndex(year, first), monthIndex(year, last), stated ? 'stated' : 'resolved');
};
