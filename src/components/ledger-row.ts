import type { Figure } from '../model/figure.ts';
import type { Claim } from '../model/ledger.ts';
import type { Lang } from '../model/text.ts';

/** Lines of the ledger under one heading: a story. */
export interface LedgerGroup {
  readonly title: string;
  readonly href: string;
  readonly date: string;
  readonly lang: Lang;
  readonly rows: readonly LedgerRow[];
}

/** A line of the ledger: a figure as written, and what is known of it. */
export interface LedgerRow {
  readonly figure: Figure;
  readonly claim?: Claim;
  readonly href: string;
  /** "đoạn 3", or where no paragraph is counted "câu gốc". */
  readonly where: string;
  readonly conflict: boolean;
}
