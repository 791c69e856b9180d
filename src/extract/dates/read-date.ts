import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import { resolveDate } from './resolve.ts';
import type { DateContext, ResolvedDate } from './resolved.ts';

/** A date found in a passage, by token. */
export interface DateReading extends ResolvedDate {
  readonly from: number;
  readonly to: number;
  /** "cùng kỳ năm ngoái", "a year earlier": what something is compared with. */
  readonly comparison?: boolean;
}

function trimmed(passage: Passage, hit: Hit<'date'>): { readonly from: number; readonly to: number } {
  let { from, to } = hit;
  const digitsFollow = (at: number): boolean =>
    passage.tokens.slice(at, to).some((token) => token.kind === 'number' || token.capital) || hitAt(passage, 'date', at) !== undefined;
  while (from < to - 1 && passage.lexicon.leadIns.has(passage.tokens[from]?.low ?? '') && digitsFollow(from + 1)) from++;
  if (passage.tokens[to - 1]?.raw === ')' && !passage.tokens.slice(from, to).some((token) => token.raw === '(')) to--;
  return { from, to };
}

/** The longest date at a token that the calendar allows. */
export function dateAt(passage: Passage, at: number, context: DateContext): DateReading | undefined {
  let best: { readonly hit: Hit<'date'>; readonly date: ResolvedDate } | undefined;
  for (const hit of passage.hits[at] ?? []) {
    if (hit.cat !== 'date' || (best && hit.to <= best.hit.to)) continue;
    const date = resolveDate((hit as Hit<'date'>).meaning, hit.slots, context);
    if (date) best = { hit: hit as Hit<'date'>, date };
  }
  if (!best) return undefined;
  const date = dateFrom(passage, best);
  // "In September 2020": behind a lead-in a longer date may begin.
  const inner = date.from > at ? dateAt(passage, date.from, context) : undefined;
  return inner && inner.to > date.to ? inner : date;
}

function dateFrom(passage: Passage, best: { readonly hit: Hit<'date'>; readonly date: ResolvedDate }): DateReading {
  return { ...best.date, ...trimmed(passage, best.hit), ...(best.hit.meaning.yields === 'same' && best.hit.meaning.shift !== 0 ? { comparison: true } : {}) };
}
