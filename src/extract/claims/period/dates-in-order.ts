import type { DateReading } from '../../dates/date-reading.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** "Các năm 2016 và 2017, công ty lỗ lần lượt 146 tỷ và 242 tỷ": as many dates before the word as figures behind it, in their order. */
export function inOrder(view: SentenceView, figure: ColouredQuantity): DateReading | undefined {
  if (view.dates.length < 2) return undefined;
  const word = hitsIn(view, 'relation', view).find((hit) => hit.meaning === 'respectively');
  if (!word) return undefined;
  // "cắt giảm 7.800 việc làm và 4.700 việc làm lần lượt trong các năm 2015 và 2016".
  const behind = figure.to <= word.from;
  const figures = view.quantities.filter((other) => other.kind === figure.kind && (behind ? other.to <= word.from : other.from >= word.to));
  const dates = view.dates.filter((date) => !date.comparison && (behind ? date.from >= word.to : date.to <= word.from));
  if (dates.length < 2 || figures.length !== dates.length || (!behind && view.dates.some((date) => date.from >= word.to))) return undefined;
  return dates[figures.indexOf(figure)];
}
