import type { Passage } from '../lexicon/passage.ts';
import type { TokenRange } from '../text/sentences.ts';
import { signEnding } from './unknown/beside.ts';

const letters = /^\p{Lu}{2,5}$/u;

/** "Dell Inc. (NASDAQ: DELL)", "IBM (IBM)": in a bracket it is told what share is meant, and English names nobody again. */
export function ofShare(passage: Passage, { from, to }: TokenRange): boolean {
  const { tokens, lexicon } = passage;
  if (tokens[to]?.raw !== ')' || to !== from + 1 || !lexicon.language.namesAreWords || !letters.test(tokens[from]?.raw ?? '')) return false;
  if (tokens[from - 1]?.raw === '(') return tokens[from - 2]?.low === tokens[from]?.low;
  return tokens[from - 1]?.raw === ':' && signEnding(passage, from - 1, 'exchange') !== undefined;
}
