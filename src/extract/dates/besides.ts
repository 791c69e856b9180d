import type { FiscalYear } from '../../model/entity.ts';
import type { Day } from './calendar.ts';
import { monthIndex } from './calendar.ts';
import { fiscalQuarter, nthQuarter, stretchAt } from './fiscal.ts';
import type { Resolve, ResolvedDate } from './resolved.ts';
import { months, yearOf } from './resolved.ts';

/** "the first half of fiscal 2025", by the company's own months. */
function fiscalHalf(part: number, year: number | undefined, keeper: FiscalYear, dateline: Day): ResolvedDate {
  const quarter = part * 2 - 1;
  const first = year === undefined ? nthQuarter(quarter, keeper, dateline, false) : fiscalQuarter(year, quarter, keeper);
  return months(first, first + 5, year === undefined ? 'resolved' : 'stated');
}

const periodic = /^\d{4}-(?:[QH]|\d\d-\d\d\/)/;

/** "the quarter", "quý trước đó", "the half": counted from the one last spoken of, else from the last finished one. */
export const besides =
  (length: 3 | 6): Resolve =>
  ({ shift = 0, latest, part }, slots, { dateline, here, last: before, phase, keeper }) => {
    if (part && keeper) return { ...fiscalHalf(part, yearOf(slots), keeper, dateline), fiscal: keeper };
    const last = here && periodic.test(here) ? here : before;
    const spoken = (length === 3 ? /^(\d{4})-Q([1-4])$/ : /^(\d{4})-H([12])$/).exec(last ?? '');
    const whole = /^(\d{4})-(\d\d)-01\/(\d{4})-(\d\d)-\d\d$/.exec(last ?? '');
    const span = whole ? monthIndex(Number(whole[3]), Number(whole[4])) - length + 1 : undefined;
    const finished = stretchAt(dateline, length, phase) - length;
    const first = spoken
      ? monthIndex(Number(spoken[1]), (Number(spoken[2]) - 1) * length + 1)
      : span !== undefined && span === monthIndex(Number(whole?.[1]), Number(whole?.[2]))
        ? span
        : undefined;
    // "quý trước" is the last finished one where no quarter was spoken of.
    const start = (first ?? finished) + (latest && first === undefined ? 0 : length * shift);
    return months(start, start + length - 1, 'resolved');
  };
