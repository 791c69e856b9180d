/** What the ledger holds, counted. */
export interface Totals {
  readonly articles: number;
  readonly entries: number;
  readonly companies: number;
  readonly events: number;
  readonly conflicts: number;
}
