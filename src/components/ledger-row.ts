import type { Claim } from '../model/ledger.ts';
import type { Figure } from '../model/figure.ts';

/** A line of the ledger: a figure as written, and what is known of it. */
export interface LedgerRow {
  readonly figure: Figure;
  readonly claim?: Claim;
  readonly href: string;
  /** "đoạn 3", or the title of the story. */
  readonly where: string;
  readonly conflict: boolean;
}
