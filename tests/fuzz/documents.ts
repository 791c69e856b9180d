import fc from 'fast-check';
import type { Lang } from '../../src/model/text.ts';
import { bodies, corpus } from './corpus.ts';
import { edit } from './edits.ts';

/** A generated article: its text, and the language it is read in, which need not be its own. */
export interface Document {
  readonly lang: Lang;
  readonly source: string;
}

const passage = fc
  .tuple(fc.constantFrom(...bodies), fc.nat(), fc.integer({ min: 20, max: 900 }))
  .map(([body, at, length]) => body.slice(at % body.length, (at % body.length) + length));

/** Passages of a few articles, in whatever languages, or now and then a whole one with its front matter. */
const material = fc.oneof(
  { weight: 12, arbitrary: fc.array(passage, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n')) },
  { weight: 1, arbitrary: fc.constantFrom(...corpus) },
);

/** Real prose with up to ten things done to it. */
export const document: fc.Arbitrary<Document> = fc
  .tuple(fc.constantFrom<Lang>('vi', 'en'), material, fc.array(edit, { maxLength: 10 }))
  .map(([lang, text, edits]) => ({ lang, source: edits.reduce((changed, one) => one(changed), text) }));
