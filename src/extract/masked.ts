import type { DateReading } from './dates/date-reading.ts';
import { dateAt } from './dates/read-date.ts';
import type { DateContext } from './dates/resolved.ts';
import { kindsOf } from './lexicon/kinds.ts';
import type { Hit, Passage } from './lexicon/passage.ts';
import { hitAt, mayBegin } from './lexicon/passage.ts';
import type { QuantityReading } from './quantities/quantity-reading.ts';

/** "nhiệm kỳ 5 năm"; but "học kỳ 2 năm 2016". */
const lasts = (passage: Passage, at: number): boolean => {
  const time = hitAt(passage, 'timeUnit', at);
  return time !== undefined && (hitAt(passage, 'date', at)?.to ?? 0) <= time.to;
};

/** "khu 150 MW" is no address: the number measures what follows. */
const measuresBehind = (passage: Passage, { meaning, from, to }: Hit<'mask'>): boolean =>
  (meaning === 'address' && hitAt(passage, 'noun', to) !== undefined) ||
  // "mô hình 5 trung tâm" is no picture 5.
  (meaning === 'reference' && !passage.tokens[from]?.capital && (hitAt(passage, 'noun', to) !== undefined || lasts(passage, to))) ||
  // "thị phần 72%" is no part 72.
  (meaning === 'reference' && passage.endings[from + 1]?.some((hit) => hit.cat === 'metric' && hit.from < from) === true);

const dates = kindsOf('date');

/** "unveiled their first-quarter results", "a second-quarter profit": an ordinal in whose midst a date begins is none. */
function overrun(passage: Passage, mask: Hit<'mask'>, context: DateContext): boolean {
  if (mask.meaning !== 'ordinal') return false;
  for (let at = mask.from + 1; at < mask.to; at++) if (mayBegin(passage, at, dates) && (dateAt(passage, at, context)?.to ?? 0) > mask.to) return true;
  return false;
}

/** "1H2016" is a half and "1h30" a time; "Thứ Hai, hãng cho biết" is a Monday and "Thứ hai, chi phí cao" the second point. */
const dated = (passage: Passage, mask: Hit<'mask'>, date: DateReading | undefined): boolean =>
  date !== undefined &&
  ((mask.meaning === 'ordinal' && date.to === mask.to - 1 && passage.tokens[date.to - 1]?.capital === true) ||
    (mask.meaning === 'clock' && date.to === mask.to));

/** What hides the number at a token, where it is neither date nor quantity: a name, a law, an idiom. Longer readings go before it. */
export function maskAt(
  passage: Passage,
  at: number,
  date: DateReading | undefined,
  found: readonly QuantityReading[] | undefined,
  context: DateContext,
): Hit<'mask'> | undefined {
  const mask = hitAt(passage, 'mask', at);
  if (!mask || mask.to < (date?.to ?? 0) || mask.to < (found?.at(-1)?.to ?? 0)) return undefined;
  // "đứng ở vị trí thứ hai, sau …": a rank that its opener says is no "secondly".
  const ranked = found?.[0]?.kind === 'rank' && mask.from === found[0].from;
  return ranked || dated(passage, mask, date) || overrun(passage, mask, context) || measuresBehind(passage, mask) ? undefined : mask;
}
