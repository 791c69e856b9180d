import type { DatePattern } from '../../model/language.ts';
import type { Grain } from '../../model/period.ts';
import type { Day } from './calendar.ts';
import { addDays, isoDay, monthIndex } from './calendar.ts';
import { week } from './days.ts';
import type { Resolve, ResolvedDate } from './resolved.ts';
import { months, onDay, span } from './resolved.ts';

/** "3 năm trước", "two weeks ago". */
export const ago: Resolve = (pattern, slots, { dateline }) => {
  const count = slots['{n}'] ?? pattern.count ?? 1;
  if (pattern.unit === 'year') return { value: String(dateline.year - count), grain: 'year', basis: 'resolved' };
  if (pattern.unit === 'day') return onDay(addDays(dateline, -count), 'resolved');
  if (pattern.unit === 'week') return week({ ...pattern, shift: -count }, slots, { dateline });
  const then = monthIndex(dateline.year, dateline.month) - count;
  return months(then, then, 'resolved');
};

/** "the quarter", "quý trước đó": counted from the quarter last spoken of, else from the last finished one. */
function besides({ shift = 0 }: DatePattern, dateline: Day, last?: string): ResolvedDate {
  const spoken = /^(\d{4})-Q([1-4])$/.exec(last ?? '');
  const first = spoken ? monthIndex(Number(spoken[1]), Number(spoken[2]) * 3 - 2) : monthIndex(dateline.year, Math.floor((dateline.month - 1) / 3) * 3 + 1) - 3;
  return months(first + 3 * shift, first + 3 * shift + 2, 'resolved');
}

/** "cùng kỳ năm ngoái" is the same quarter a year before the one just spoken of. */
export const same: Resolve = (pattern, slots, { dateline, last }) => {
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
export const toDate: Resolve = (pattern, _, { dateline }) =>
  span(isoDay({ ...dateline, month: pattern.unit === 'month' ? dateline.month : 1, day: 1 }), isoDay(dateline), 'resolved');
