import type { DateReading } from '../../dates/date-reading.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { behindAgain } from '../sentence/conversion.ts';
import { segmentStarts } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** "lỗ 164 tỷ và đến năm 2018 con số này là 1.900 tỷ", "sa thải 3.000 người, nửa đầu năm sa thải 12.000": a date that leads what follows is the next figure's. */
function ofNext(view: SentenceView, date: DateReading, figure: ColouredQuantity): boolean {
  // "The latest quarter grew by 14%, and the current quarter will grow less": nor is it this one's where one of its own is told before.
  const own = view.dates.some((other) => other.to <= figure.from && other.grain === date.grain && !other.comparison);
  if (!own && !view.quantities.some((other) => other.kind === figure.kind && other.from >= date.to)) return false;
  const and = hitAt(view.passage, 'relation', figure.to);
  if (and?.meaning === 'both' && date.from - and.to <= 1) return true;
  const start = view.from + (segmentStarts(view)[date.from - view.from] ?? 0);
  return start > figure.to && date.from - start <= 2;
}

/** How far a date stands from a figure: more across clauses and other figures, and where it is another's. */
export function distance(view: SentenceView, date: DateReading, figure: ColouredQuantity): number {
  const behind = date.from >= figure.to;
  const [from, to] = behind ? [Math.min(behindAgain(view, figure.to), date.from), date.from] : [date.to, figure.from];
  const between = view.quantities.filter((other) => other !== figure && other.kind !== 'duration' && other.from >= from && other.to <= to).length;
  // "từ $105 tỷ năm ngoái lên $300 tỷ": a date at the heels of another figure is that figure's.
  const taken =
    !behind && view.quantities.some((other) => other !== figure && other.to <= date.from && date.from - other.to <= 1 && other.kind !== 'duration') ? 6 : 0;
  const nexts = behind && ofNext(view, date, figure) ? 12 : 0;
  return nexts + to - from + haltsBetween(view, from, to) * 3 + between * 6 + taken + (behind ? 1 : 0);
}
