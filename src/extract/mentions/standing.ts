import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitEnding } from '../lexicon/passage.ts';
import type { MentionReading } from './mention-reading.ts';

/** How a sentence names somebody: as one it tells of, or only by the way ("according to IDC", "rivals such as Oracle"). */
export interface Spoken extends MentionReading {
  readonly passing: boolean;
  /** The first token of the list it stands in: of those joined to it by "and" or a comma. */
  readonly list?: number;
}

/** How many words may stand between the lead and the name: "according to data and analytics firm FactSet". */
const reach = 5;

/** "Oracle, SAP and IBM": whether only a comma or "and" stands between two names. */
function listed(passage: Passage, from: number, to: number): boolean {
  if (to === from) return false;
  for (let at = from; at < to; at++) if (!passage.lexicon.joints.has(passage.tokens[at]?.low ?? '')) return false;
  return true;
}

/** "Alphabet's Google" and "Amazon.com Inc's AWS" stand as their owner does. */
const owned = (passage: Passage, from: number, to: number): boolean => to - from === 1 && passage.tokens[from]?.low === "'s";

/** Whether a lead such as "with", "such as", "according to" governs the words up to a token. */
function ledIn(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  for (let back = at; back > at - reach; back--) {
    const token = tokens[back - 1];
    if (token?.kind !== 'word') return false;
    if (lexicon.asides.has(token.low) || lexicon.asides.has(`${tokens[back - 2]?.low} ${token.low}`)) return true;
    if (hitEnding(passage, 'relation', back)?.meaning === 'according-to') return true;
    if (lexicon.functionWords.has(token.low) && !lexicon.joints.has(token.low)) return false;
  }
  return false;
}

/** "Jefferies analyst Karen Chan cut her target": it lends its name to who speaks. */
const vouching = (passage: Passage, to: number): boolean =>
  passage.hits[to]?.some((hit) => hit.cat === 'sign' && (hit as Hit<'sign'>).meaning.sign === 'has' && (hit as Hit<'sign'>).meaning.type === 'analyst') ??
  false;

/** How a sentence names somebody, judged by what stands before and by the name before it. */
export function spokenAs(passage: Passage, mention: MentionReading, before: Spoken | undefined): Spoken {
  if (before && listed(passage, before.to, mention.from)) return { ...mention, passing: before.passing, list: before.list ?? before.from };
  if (before && owned(passage, before.to, mention.from)) return { ...mention, passing: before.passing };
  return { ...mention, passing: vouching(passage, mention.to) || ledIn(passage, mention.from), list: mention.from };
}
