import type { Source } from './article.ts';
import type { Metric, Modality, Scope } from './figure.ts';
import type { Bilingual, Lang } from './text.ts';

/** What an editor may find of a figure. */
export const verdicts = ['supported', 'contradicted', 'misattributed', 'overstated', 'unsourced'] as const;
export type Verdict = (typeof verdicts)[number];

/** What became of a forecast or pledge. */
export const outcomes = ['open', 'kept', 'missed', 'overtaken'] as const;
export type Outcome = (typeof outcomes)[number];

/** An editor's correction of the machine's reading. `period` is a period label. */
export interface Correction {
  readonly subject?: string;
  readonly metric?: Metric | null;
  readonly period?: string;
  readonly scope?: Partial<Scope>;
  readonly modality?: Modality;
}

/** An editor's finding on one figure, named by its exact quote in each language's article + occurrence (from 1). */
export interface Review {
  readonly slug: string;
  readonly quote: Partial<Record<Lang, { readonly text: string; readonly occurrence: number }>>;
  readonly verdict?: Verdict;
  readonly note?: Bilingual;
  readonly sources: readonly Source[];
  readonly set?: Correction;
  /** What became of the forecast or pledge, where the sources say and no article does. */
  readonly outcome?: Outcome;
  readonly ignore: boolean;
  /** Old figure ids that should still lead here. */
  readonly formerly: readonly string[];
  readonly file: string;
  readonly line: number;
}
