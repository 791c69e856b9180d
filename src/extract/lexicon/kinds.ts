import type { TokenRange } from '../text/sentences.ts';
import type { Meanings } from './meanings.ts';

const bits = new Map<keyof Meanings, number>();

/** The bit of a vocabulary; there are more vocabularies than bits, so some share one. */
export function bitOf(cat: keyof Meanings): number {
  const known = bits.get(cat);
  if (known !== undefined) return known;
  const bit = 1 << (bits.size % 31);
  bits.set(cat, bit);
  return bit;
}

/** Vocabularies as a set of bits, to ask cheaply whether a phrase of one of them may begin at a token: a bit that is not set says no. */
export const kindsOf = (...cats: readonly (keyof Meanings)[]): number => cats.reduce((sum, cat) => sum | bitOf(cat), 0);

/** The vocabularies of the phrases that begin in a range, as bits, of those at each token. */
export function kindsIn(kinds: readonly number[], { from, to }: TokenRange): number {
  let all = 0;
  for (let at = from; at < to; at++) all |= kinds[at] ?? 0;
  return all;
}
