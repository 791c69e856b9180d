import type { Figure } from '../model/figure.ts';
import type { Claim } from '../model/ledger.ts';

/** All that a slip says of one figure of an article. */
export interface Note {
  readonly figure: Figure;
  /** Counts figures from 1, as the marks in the prose do. */
  readonly index: number;
  readonly claim?: Claim;
  readonly against: readonly Claim[];
  readonly chart?: string;
  /** The mark in the story's own chart. */
  readonly mark?: string;
  readonly paragraph: number;
}
