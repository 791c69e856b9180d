import type { Passage } from '../../lexicon/passage.ts';
import type { MentionReading } from '../mention-reading.ts';
import { slugOf } from '../slug.ts';
import { cueAt } from './beside.ts';
import type { Unknown } from './run.ts';

/** A name without what any may add to it: "Acme Investment" of "Acme Investment Group". */
function stemOf(passage: Passage, from: number, to: number): string {
  let end = to;
  const house = (at: number): boolean => {
    const cue = cueAt(passage, at, 'after')?.meaning;
    // "Oak Holdings" need not be Oak Investment Partners: a single word is told by all that goes with it.
    return cue !== undefined && ((cue.house === true && at > from + 1) || cue.legal === true);
  };
  while (end > from + 1 && house(end - 1)) end--;
  return passage.tokens
    .slice(from, end)
    .map(({ low }) => low)
    .join(' ');
}

/** The name without what it is in law: "Acme Mills Inc." is `acme-mills`. */
export function mentionOf(passage: Passage, { from, to, type = 'company', fund }: Unknown): MentionReading {
  let end = to;
  for (let at = from + 1; at < end; at++)
    if (passage.hits[at]?.some((hit) => hit.cat === 'cue' && (hit.meaning as { legal?: true }).legal && hit.to === end)) end = at;
  // "Dragoneer" is the Dragoneer Investment Group of the gazetteer.
  const known = passage.lexicon.called.get(stemOf(passage, from, end));
  if (known !== undefined) return { from, to, entity: known, form: 'alias', type: passage.lexicon.entities.get(known)?.type ?? type };
  const text = passage.prose.text.slice(passage.tokens[from]?.start, passage.tokens[end - 1]?.end);
  return { from, to, entity: slugOf(text), form: 'unknown', type, ...(fund ? { fund } : {}) };
}
