import type { Passage } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';

/** The fewest words of a headline whose capitals say nothing. */
const fewest = 5;

/** Whether all words of a sentence but the small ones have a capital, and it is no list of names. */
export function headline({ tokens, lexicon }: Passage, { from, to }: TokenRange): boolean {
  if (!lexicon.language.namesAreWords) return false;
  let words = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.raw === ',' || token?.raw === ';') return false;
    if (token?.kind !== 'word' || token.low === "'s" || token.hyphened || lexicon.functionWords.has(token.low)) continue;
    if (!token.capital) return false;
    words++;
  }
  return words >= fewest;
}
