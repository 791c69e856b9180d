import type { Passage } from '../../lexicon/passage.ts';
import { placeOf, sortsAt } from './sorts.ts';

/** The "based" of "Leeds-based", the "led" of "Ambani-led", the "backed" of "Carlyle-backed". */
const isBased = (passage: Passage, at: number): boolean =>
  passage.lexicon.attached.has(passage.tokens[at]?.low ?? '') &&
  // "U.S.-based": behind a stop the hyphen stands by itself.
  (passage.tokens[at]?.hyphened || (passage.tokens[at - 1]?.raw === '-' && passage.tokens[at]?.glued === true));

/** Where a name ends that tells whose or where it is: "the Leeds-based retailer", "the Mukesh Ambani-led company". */
export function basedAt(passage: Passage, from: number): number {
  for (let at = from; at <= from + 3 && passage.tokens[at]?.capital; at++) if (isBased(passage, at + 1)) return at + 2;
  if (passage.tokens[from]?.raw === '-' && isBased(passage, from + 1)) return from + 2;
  return isBased(passage, from) ? from + 1 : from;
}

/** "the *Wilmington, North Carolina*-based company": a town that no gazetteer knows, by its state. */
export function townIn(passage: Passage, from: number): ReturnType<typeof placeOf> {
  let at = from;
  while (at < from + 2 && passage.tokens[at]?.capital && passage.tokens[at]?.kind === 'word') at++;
  const state = at > from && passage.tokens[at]?.raw === ',' ? placeOf(passage, at + 1) : undefined;
  return state && isBased(passage, state.to) ? state : undefined;
}

/** "the *Minneapolis* firm", "the *Mountain View* company": a town that no gazetteer knows, right before a plain sort. */
export function townAt(passage: Passage, from: number): number {
  let at = from;
  while (at < from + 2 && passage.tokens[at]?.capital && !passage.hits[at]?.some(({ cat }) => cat === 'name' || cat === 'sort' || cat === 'geography')) at++;
  const sort = at > from && !passage.tokens[at]?.capital ? sortsAt(passage, at) : undefined;
  return sort?.sorts.includes('company') ? at : from;
}

/** "the Dublin, *Calif.,* company": where the state behind a town ends, between two commas. */
export function stateBehind({ tokens }: Passage, from: number): number {
  let at = from;
  while (at < from + 2 && tokens[at]?.capital) at++;
  if (tokens[at]?.raw !== ',') return from;
  for (let to = at + 1; to <= at + state && (tokens[to]?.capital || tokens[to]?.raw === '.'); to++) if (tokens[to + 1]?.raw === ',') return to + 2;
  return from;
}
/** How many tokens a state and its stops may be: "N.Y.". */
const state = 4;

/** "the *nine-year-old* company", "the *$2.4 billion* company": where age or size end that are told first. */
export function measureEnd({ tokens, hits }: Passage, from: number): number {
  if (tokens[from + 1]?.hyphened && tokens[from + 2]?.hyphened && hits[from + 1]?.some(({ cat }) => cat === 'timeUnit')) return from + 3;
  let at = from;
  while (at < from + 4 && (tokens[at]?.kind === 'number' || hits[at]?.some(({ cat }) => cat === 'currency' || cat === 'number'))) at++;
  return hits[from]?.some(({ cat }) => cat === 'currency') ? at : from;
}

/** How many words may say how one is before where he is at home. */
const few = 2;

/** "the *little-known* British firm", "the *embattled* Seattle company": where the place begins behind what tells how one is. */
export function placeBegins(passage: Passage, from: number): number {
  const { tokens, hits, lexicon } = passage;
  for (let at = from; at <= from + few; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return from;
    if (token.capital) return placeOf(passage, at) ? at : from;
    const plain = !hits[at]?.some(({ cat }) => cat !== 'direction' && cat !== 'metric') && !lexicon.quantifiers.has(token.low) && !lexicon.newly.has(token.low);
    if (!plain && !token.hyphened) return from;
    if (lexicon.functionWords.has(token.low) || lexicon.greatest.has(token.low)) return from;
  }
  return from;
}
