import type { Quantity } from '../model/figure.ts';

/** A quantity as a reader sees it, in the parts a headline figure is set from. `text` is all of it on one line. */
export interface Amount {
  /** `≈`, `>`, `≥`, `<`, `≤` or nothing. */
  readonly sign: string;
  readonly number: string;
  readonly unit: string;
  readonly text: string;
}

/** How one language writes numbers, money and time. */
export interface Format {
  readonly number: (value: number, decimals?: number) => string;
  readonly amount: (quantity: Shown) => Amount;
  /** All digits, as an accountant writes it: `3.530.000.000 USD`. */
  readonly inFull: (quantity: Shown) => string;
  /** A period label in running text: `quý IV/2016`. */
  readonly period: (label: string) => string;
  /** The same where room is short: `12.2016`. */
  readonly periodShort: (label: string) => string;
  /** A quarter as the axis of a chart names it, from 1: "I", "Q1". */
  readonly quarter: (n: number) => string;
  readonly date: (iso: string) => string;
  readonly list: (words: readonly string[]) => string;
}

/** What of a quantity is shown. */
export type Shown = Pick<Quantity, 'kind' | 'value' | 'approx'> & Partial<Pick<Quantity, 'high' | 'unit' | 'min' | 'direction' | 'vague'>>;

/** The sign that stands before an amount that is not exact. */
export const signs: Readonly<Record<Quantity['approx'], string>> = {
  exact: '',
  about: '≈',
  over: '>',
  under: '<',
  almost: '≈',
  atLeast: '≥',
  atMost: '≤',
};
