import type { Passage } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import { isCompany } from './mention-reading.ts';
import type { Spoken } from './standing.ts';

/** "It paid …", "Họ chi …": whether a sentence begins with a pronoun. */
export const pronounAt = (passage: Passage, at: number): boolean => {
  const one = hitAt(passage, 'someone', at)?.meaning;
  return one === 'pronoun' || one === 'own';
};

/** How many sentences back a pronoun may look. */
const near = 3;

/** Whom the last sentence that names anybody tells of, as a pronoun goes on with him. */
export function lastTold(spoken: readonly (readonly Spoken[])[]): Spoken | undefined {
  const told = spoken
    .slice(-near)
    .findLast((sentence) => sentence.length > 0)
    ?.find((one) => !one.passing && isCompany(one));
  return told && { ...told, from: -1, to: -1, form: 'anaphor', plain: true };
}
