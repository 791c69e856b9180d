import type { Passage } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';

/** "Long Châu": whether all words of a name are syllables of the language, where it has such; each stands in many names of people. */
export function ofSyllables({ tokens, lexicon }: Passage, { from, to }: TokenRange): boolean {
  const { syllable } = lexicon.language;
  if (syllable === undefined) return false;
  for (let at = from; at < to; at++) if (!syllable.test(tokens[at]?.low ?? '') && !/[^\0-\x7f]/.test(tokens[at]?.raw ?? '')) return false;
  return true;
}
