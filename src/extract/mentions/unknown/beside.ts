import type { OrganisationCue, OrganisationSign } from '../../../model/language/mention-words.ts';
import { kindsOf } from '../../lexicon/kinds.ts';
import type { Hit, Passage } from '../../lexicon/passage.ts';
import { mayBegin } from '../../lexicon/passage.ts';

const cues = kindsOf('cue');
const signs = kindsOf('sign');

/** The cue of a side that begins at a token. */
export const cueAt = (passage: Passage, at: number, side: OrganisationCue['side']): Hit<'cue'> | undefined =>
  mayBegin(passage, at, cues) ? longestOf(passage.hits[at], side) : undefined;

/** The cue of a side that ends before a token. */
export const cueEnding = (passage: Passage, at: number, side: OrganisationCue['side']): Hit<'cue'> | undefined => longestOf(passage.endings[at], side);

function longestOf(hits: readonly Hit[] | undefined, side: OrganisationCue['side']): Hit<'cue'> | undefined {
  let longest: Hit<'cue'> | undefined;
  for (const hit of hits ?? []) {
    if (hit.cat !== 'cue') continue;
    const cue = hit as Hit<'cue'>;
    if (cue.meaning.side === side && (!longest || cue.to - cue.from > longest.to - longest.from)) longest = cue;
  }
  return longest;
}

/** The sign of a kind that begins at a token. */
export const signAt = (passage: Passage, at: number, kind: OrganisationSign['sign']): Hit<'sign'> | undefined =>
  mayBegin(passage, at, signs) ? longestSign(passage.hits[at], kind) : undefined;

/** The sign of a kind that ends before a token. */
export const signEnding = (passage: Passage, at: number, kind: OrganisationSign['sign']): Hit<'sign'> | undefined => longestSign(passage.endings[at], kind);

/** "reported revenue" says more than "reported". */
function longestSign(hits: readonly Hit[] | undefined, kind: OrganisationSign['sign']): Hit<'sign'> | undefined {
  let longest: Hit<'sign'> | undefined;
  for (const hit of hits ?? []) {
    if (hit.cat !== 'sign') continue;
    const sign = hit as Hit<'sign'>;
    if (sign.meaning.sign === kind && (!longest || sign.to - sign.from > longest.to - longest.from)) longest = sign;
  }
  return longest;
}
