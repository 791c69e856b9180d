import type { TokenRange } from '../../text/sentences.ts';
import { firstWord } from './capitals.ts';
import type { Run } from './run.ts';

/** A sentence's first word has its capital anyway: a name only if written as one elsewhere, or like "iPhone" and "IBM". */
export function named(run: Omit<Run, 'written'>): boolean {
  if (run.from > firstWord(run.passage, run.sentence.from) || run.to - run.from > 1 || run.passage.tokens[run.to]?.low === "'s") return true;
  const { raw = '', low = '' } = run.passage.tokens[run.from] ?? {};
  const { syllable } = run.passage.lexicon.language;
  return (
    /.\p{Lu}/u.test(raw) ||
    run.article.capitals().has(low) ||
    again(run) ||
    (syllable !== undefined && low.length > 3 && /^[a-z]+$/.test(low) && !syllable.test(low))
  );
}

/** "Zentavo watches …. Zentavo said …": what begins sentence after sentence and is never written small is no word of the language. */
function again({ passage, from, article }: Omit<Run, 'written'>): boolean {
  const { low = '' } = passage.tokens[from] ?? {};
  const { plural, inflected, namesAreWords } = passage.lexicon.language;
  const strange = namesAreWords && passage.hits[from] === undefined && low.length > 3 && inflected?.test(low) !== true && plural?.test(low) !== true;
  return strange && !passage.lexicon.openers.has(low) && article.heads().has(low) && !article.smalls().has(low);
}

const shaped = /^\p{Lu}\p{Ll}+$/u;

/** "Product revenue" is no firm's where the article writes of "product revenue", too. */
export function common({ passage, article }: Run, { from, to }: TokenRange): boolean {
  const { raw = '', low = '' } = passage.tokens[from] ?? {};
  return to - from === 1 && shaped.test(raw) && article.smalls().has(low);
}
