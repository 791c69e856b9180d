import type { Span } from './text.ts';

/** How a period came to be known: said in full, worked out from the dateline, or only suggested by the text. */
export const periodBases = ['stated', 'resolved', 'implied'] as const;
export type PeriodBasis = (typeof periodBases)[number];

/** How fine a date is: precision is never invented. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'fiscal-year' | 'span';

/**
 * A stretch of time. `label` is `2016`, `2016-H1`, `2016-Q4`, `2016-12`, `2016-12-31`, `FY2017` or `start/end`;
 * `start` and `end` are ISO days, both inclusive.
 */
export interface Period {
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly basis: PeriodBasis;
}

/** Milliseconds. */
export const DAY = 86_400_000;

/** How many days a period lasts, both ends counted. */
export const daysOf = ({ start, end }: Pick<Period, 'start' | 'end'>): number => (Date.parse(end) - Date.parse(start)) / DAY + 1;

/** A date standing in the text; `value` is a period label. */
export interface DateMention extends Span {
  readonly text: string;
  readonly value: string;
  readonly grain: Grain;
  readonly basis: PeriodBasis;
}
