import type { Period } from '../../../model/period.ts';
import { periodOf } from '../../dates/calendar.ts';
import type { DateReading } from '../../dates/date-reading.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { undatedBase } from './base-date.ts';
import { heldAgainst } from './held-against.ts';
import { periodFrom } from './nearest-date.ts';
import type { Understood } from './understood.ts';

/** "in Q3, up from 31 per cent last quarter": a base is not of the quarter that is told of, but of the one before. */
export function baseAgain(view: SentenceView, base: DateReading): Period | null {
  if (base.basis === 'stated') return null;
  const told = base.grain === 'quarter' && view.dates.some((date) => date !== base && date.to <= base.from && date.value === base.value);
  const [year = 0, quarter = 0] = base.value.split('-Q').map(Number);
  return told ? (periodOf(quarter > 1 ? `${year}-Q${quarter - 1}` : `${year - 1}-Q4`, base.basis) ?? null) : null;
}

const quarterOrHalf = /^(\d{4})(-[QH]\d)$/;

/** "lên 7 tỷ USD so với 3,8 tỷ USD năm ngoái" in a story of the second quarter: the base is of the second quarter of the year before. */
export function sameOfLastYear({ value, grain, basis }: DateReading, { kind }: ColouredQuantity, { before, carried }: Understood): Period | null {
  if (grain !== 'year' || basis === 'stated' || kind === 'count') return null;
  const [, year, part] = quarterOrHalf.exec((before?.flows && before.period ? before.period : carried)?.label ?? '') ?? [];
  return part && Number(year) === Number(value) + 1 ? (periodOf(value + part, 'resolved') ?? null) : null;
}

/** "Although its share slipped from 32.7% to 32.3%": whether the figure before is what a change starts from, of which no time is told. */
export function behindBase(view: SentenceView, figure: ColouredQuantity): boolean {
  const last = view.quantities[view.quantities.indexOf(figure) - 1];
  return last !== undefined && undatedBase(view, last);
}

/** "cổ phiếu tăng 60% so với đầu năm": what a share gained since the new year is the year's. */
export function sinceNewYear(view: SentenceView, { to }: ColouredQuantity, published: string): Period | null {
  const since = view.dates.find((date) => date.value === published.slice(0, 4) && date.from >= to && date.from - to <= 3 && heldAgainst(view, date));
  return since ? periodFrom(since) : null;
}
