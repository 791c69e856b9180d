import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitEnding } from '../lexicon/passage.ts';
import { monthIndex, monthsLabel, parseDay } from './calendar.ts';
import type { DateReading } from './date-reading.ts';

const undated: ReadonlySet<string> = new Set(['closing', 'spell']);

/** "trong quý kết thúc ngày 31/12" speaks of the day, not of "trong quý"; "trong 9 tháng tới" of no date. */
export const closingAt = (passage: Passage, at: number, to: number): boolean =>
  passage.hits[at]?.some((hit) => hit.cat === 'date' && hit.to > to && undated.has((hit as Hit<'date'>).meaning.yields)) === true;

/** "quý kết thúc" before a day: the months up to the month of that day. */
export function closedBy(passage: Passage, at: number, value: string): DateReading['covers'] {
  const closing = hitEnding(passage, 'date', at)?.meaning;
  const day = closing?.yields === 'closing' ? parseDay(value) : undefined;
  if (!day) return undefined;
  const last = monthIndex(day.year, day.month);
  return monthsLabel(last - (closing?.count ?? 3) + 1, last);
}
