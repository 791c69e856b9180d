import { kindsOf } from '../lexicon/kinds.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, mayBegin } from '../lexicon/passage.ts';

/** Where no phrase of this kind begins, no name does. */
export const names = kindsOf('name');

/** The longest name at a token; a name the gazetteer calls common is only a guess at the start of a sentence. */
export function nameAt(passage: Passage, at: number): Hit<'name'> | undefined {
  if (!mayBegin(passage, at, names)) return undefined;
  let longest: Hit<'name'> | undefined;
  const mask = hitAt(passage, 'mask', at);
  for (const hit of passage.hits[at] ?? []) if (hit.cat === 'name' && (!longest || hit.to > longest.to)) longest = hit as Hit<'name'>;
  // "Fortune 500" is no magazine, "US$17 billion" no country.
  const wider = mask ?? (longest && hitAt(passage, 'currency', at));
  return wider && longest && wider.to > longest.to ? undefined : longest;
}
