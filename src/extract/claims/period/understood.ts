import type { Metric } from '../../../model/figure.ts';
import type { Period } from '../../../model/period.ts';

/** What earlier sentences and figures let a figure leave out. */
export interface Understood {
  readonly published: string;
  /** The period carried from the sentences before. */
  readonly carried: Period | null;
  /** The day this paragraph tells of. */
  readonly day: Period | null;
  /** The day of the article's news. */
  readonly news: Period | null;
  /** The figure before it in the sentence. */
  readonly before: { readonly flows: boolean; readonly period: Period | null; readonly metric: Metric | null } | undefined;
}
