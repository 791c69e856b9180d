import type { Lang } from '../model/text.ts';
import type { AmountWords } from './amounts.ts';

/** The kinds of results, in the order in which they are numbered. */
export const resultKinds = ['companies', 'figures', 'events', 'articles'] as const;
export type ResultKind = (typeof resultKinds)[number];

/** A sentence of a document: position of its first word, its text, its address and the span that is the figure. */
export type Passage = readonly [at: number, text: string, href: string, mark?: readonly [number, number]];

/** What a result shows; `amount` is a figure as its sentence writes it. */
export interface Entry {
  readonly title: string;
  readonly href: string;
  readonly date?: string;
  readonly day?: string;
  readonly amount?: string;
  readonly passages: readonly Passage[];
}

/** Documents of one kind and language are numbered in a row, the newest first: a number says both, and breaks ties. */
export interface Block {
  readonly kind: ResultKind;
  readonly lang: Lang;
  readonly from: number;
  readonly count: number;
}

/** The first file read: what the others hold. `version` changes with the content, so that files of two builds never mix. */
export interface Manifest extends AmountWords {
  readonly version: string;
  readonly blocks: readonly Block[];
  /** Beginnings of folded words; a word is in the file of the longest that fits. */
  readonly shards: readonly string[];
}

/** Words → where they stand: document (as distance to the one before), how many places, the places (as distances); and so on. */
export type Shard = Readonly<Record<string, readonly number[]>>;

/** Words up to this place are the head: title, names, amount. */
export const BODY = 64;

/** How many entries share a file: an article brings all its sentences. */
const perFile: Readonly<Record<ResultKind, number>> = { companies: 16, figures: 32, events: 32, articles: 1 };

/** The number of the file that holds a document's entry. */
export function fileOf(doc: number, { kind, from }: Block): number {
  return doc - ((doc - from) % perFile[kind]);
}
