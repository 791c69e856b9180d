import type { Metric, Scope } from '../model/figure.ts';
import type { Claim, Fact } from '../model/ledger.ts';

/** What two companies' accounts hold of one metric in one scope, period by period. */
export interface Comparison {
  readonly metric: Metric;
  readonly scope: Scope;
  readonly basis: 'yoy' | 'qoq' | undefined;
  readonly rows: readonly ComparisonRow[];
  readonly facts: readonly Fact[];
}

/** One period: what is told of either side. */
export interface ComparisonRow {
  readonly period: string;
  readonly sides: readonly [readonly Claim[], readonly Claim[]];
  /** Which is larger and how many times, where both figures are sure. */
  readonly larger?: string;
  readonly times?: string;
}
