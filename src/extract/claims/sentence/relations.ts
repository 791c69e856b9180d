import type { Relation } from '../../../model/language/relation.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { SentenceView } from './sentence-view.ts';

/** The little word that ends right before a token: "to" of "rose to *$3 billion*". */
export const relationBefore = ({ passage }: SentenceView, at: number): Relation | undefined => hitEnding(passage, 'relation', at)?.meaning;

/** The little word that begins at a token. */
export const relationAt = ({ passage }: SentenceView, at: number): Relation | undefined => hitAt(passage, 'relation', at)?.meaning;
