import type { Period } from './period.ts';
import type { Span } from './text.ts';

/** What a quantity may be; dates stand apart. */
export const kinds = ['money', 'percent', 'points', 'multiple', 'fraction', 'count', 'rank', 'duration'] as const;
export type Kind = (typeof kinds)[number];

/** How near the text says a number is: "khoảng" is `about`, "gần" is `almost`. */
export const approximations = ['exact', 'about', 'over', 'under', 'almost', 'atLeast', 'atMost'] as const;
export type Approx = (typeof approximations)[number];

/** How sure the text says a figure is, and who wants it so. */
export const modalities = ['reported', 'forecast', 'estimated', 'pledged', 'attempted', 'denied', 'threshold'] as const;
export type Modality = (typeof modalities)[number];

/** What a figure may measure. */
export const metrics = [
  'market-share',
  'revenue',
  'operating-income',
  'net-income',
  'growth',
  'margin',
  'market-size',
  'investment',
  'deal-value',
  'saving',
  'capex',
  'users',
  'customers',
  'data-centres',
  'regions',
  'employees',
  'jobs',
  'rank',
  'price',
  'market-value',
  'backlog',
  'stake',
] as const;
export type Metric = (typeof metrics)[number];

/** A number with what it counts. `value` is in base units (USD, not millions of USD); durations are ISO 8601 (`P4Y`). */
export interface Quantity {
  readonly kind: Kind;
  readonly value: number | string | null;
  /** Upper end of a range, in the same unit as `value`. */
  readonly high?: number | string;
  /** ISO 4217 for money, `%` for percent, `pp` for points, the counted noun for counts. */
  readonly unit?: string;
  readonly approx: Approx;
  readonly modality: Modality;
  /** "hàng tỷ USD": `value` is null and `min` the least it can mean. */
  readonly vague?: boolean;
  readonly min?: number;
  readonly direction?: 'up' | 'down';
  /** What a change is measured against: `yoy` year on year, `qoq` quarter on quarter. */
  readonly basis?: 'yoy' | 'qoq';
  readonly per?: 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'share' | 'person';
}

/** Where and over what a figure holds; null where the text does not say. */
export interface Scope {
  readonly geography: string | null;
  readonly market: string | null;
}

/** A quantity with its sentence and what it speaks of. `id` is article slug + figure text + occurrence. */
export interface Figure extends Quantity, Span {
  readonly id: string;
  readonly text: string;
  readonly sentence: Span;
  readonly subject: string | null;
  readonly metric: Metric | null;
  readonly scope: Scope;
  readonly period: Period | null;
  readonly attributedTo: string | null;
  /** The rule that read it, as a person would say it. */
  readonly rule: string;
}
