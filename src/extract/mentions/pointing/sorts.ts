import type { Passage } from '../../lexicon/passage.ts';
import { hitAt, tokenAt } from '../../lexicon/passage.ts';
import { isQuote } from '../../text/quotes.ts';

/** The place named at a token, and where its name ends. */
export const placeOf = (passage: Passage, at: number): { readonly id: string; readonly to: number } | undefined => {
  const hit = hitAt(passage, 'name', at);
  return hit && hit.meaning.type === 'place' ? { id: hit.meaning.entity, to: hit.to } : undefined;
};

/** What a phrase says of whom it means. */
export interface Sorts {
  readonly to: number;
  readonly sorts: readonly string[];
  /** Said of one, not of all of a trade: "hãng sữa", but "doanh nghiệp sữa" may be any. */
  readonly one?: true;
  /** Only where a word points at it: "sàn này". */
  readonly pointed?: true;
}

/** All sorts said at a token by the longest phrase: "gã khổng lồ phần mềm" is software; "companies" are many and nobody. */
export function sortsAt(passage: Passage, at: number): Sorts | undefined {
  const longest = hitAt(passage, 'sort', at);
  if (!longest) return undefined;
  const sorts = (passage.hits[at] ?? []).flatMap((hit) => (hit.cat === 'sort' && hit.to === longest.to ? [hit.meaning as string] : []));
  if (sorts.includes('companies')) return undefined;
  // "giảm sàn": a word of other meanings speaks of somebody only where something points at it.
  if (sorts.includes('pointed')) return { to: longest.to, sorts: sorts.filter((sort) => sort !== 'pointed'), pointed: true };
  return sorts.includes('one') ? { to: longest.to, sorts: sorts.filter((sort) => sort !== 'one'), one: true } : { to: longest.to, sorts };
}

/** "năm 2013 hãng mua SoftLayer": a number that is a date counts nothing. */
const dated = (passage: Passage, at: number): boolean => passage.endings[at]?.some(({ cat }) => cat === 'date') === true;

/** Whether a word says that many are spoken of, or one of many: "các công ty", "10 công ty", "98% công ty". */
export function counted(passage: Passage, at: number): boolean {
  const before = tokenAt(passage, at - 1);
  if (before?.kind === 'number' && passage.tokens[at]?.glued && passage.tokens[at]?.capital) return false;
  // "các “ông lớn”" are many.
  const word = (isQuote(before) || before?.raw === '(') && passage.tokens[at]?.glued ? tokenAt(passage, at - 2) : before;
  // "một nửa của cả tập đoàn" is the whole of one.
  if (passage.lexicon.wholes.has(word?.low ?? '')) return false;
  // "nửa đầu năm công ty này": nor does a word of time.
  return ((passage.lexicon.quantifiers.has(word?.low ?? '') || word?.kind === 'number') && !dated(passage, at)) || word?.raw === '%';
}

/** A word that goes on describing: "hãng phần mềm ảo hóa này"; no verb, no small word, no name. */
export function describes(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (token?.kind !== 'word' || token.capital || passage.lexicon.functionWords.has(token.low)) return false;
  return !passage.hits[at]?.some(({ cat }) => cat === 'relation' || cat === 'modality' || cat === 'event' || cat === 'direction');
}
