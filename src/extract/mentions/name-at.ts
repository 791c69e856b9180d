import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';

/** The longest name at a token; a name the gazetteer calls common is only a guess at the start of a sentence. */
export function nameAt(passage: Passage, at: number): Hit<'name'> | undefined {
  let longest: Hit<'name'> | undefined;
  const mask = hitAt(passage, 'mask', at);
  for (const hit of passage.hits[at] ?? []) if (hit.cat === 'name' && (!longest || hit.to > longest.to)) longest = hit as Hit<'name'>;
  // "Fortune 500" is no magazine.
  return mask && longest && mask.to > longest.to ? undefined : longest;
}
