import type { DatePattern } from '../../model/language/date-words.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, tokenAt } from '../lexicon/passage.ts';
import { addDays, monthIndex } from './calendar.ts';
import { stretchAt } from './fiscal.ts';
import type { DateContext, ResolvedDate } from './resolved.ts';
import { months } from './resolved.ts';

/** In so many days behind its end no quarter is reported on yet. */
const early = 8;
/** So many days behind its end one is still the news. */
const late = 75;

/** What tells of a quarter at a token without its name; in "doanh thu quý 3" and "kết quả quý vừa qua" it has one. */
export function untoldAt(passage: Passage, at: number): DatePattern | undefined {
  let silent: Hit<'date'> | undefined;
  for (const hit of passage.hits[at] ?? []) if (hit.cat === 'date' && (hit as Hit<'date'>).meaning.yields === 'untold') silent = hit as Hit<'date'>;
  if (!silent) return undefined;
  const named = silent.to - 1 > at && hitAt(passage, 'date', silent.to - 1) !== undefined;
  return named || tokenAt(passage, silent.to)?.kind === 'number' ? undefined : silent.meaning;
}

/** The last quarter that may have been reported on; with `news` only where that is fresh. */
export function lastReported({ dateline, phase }: DateContext, news: boolean): ResolvedDate | undefined {
  const today = monthIndex(dateline.year, dateline.month);
  const running = (day: DateContext['dateline']): number => stretchAt(day, 3, phase);
  const first = running(addDays(dateline, -early)) - 3;
  const days = (today - first - 3) * 30 + dateline.day;
  return news && days > late ? undefined : months(first, first + 2, 'resolved');
}
