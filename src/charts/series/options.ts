import type { Datum } from '../datum.ts';

/** Something that happened to a company that is drawn, named where it may explain a turn. */
export interface Happening {
  readonly id: string;
  readonly href: string;
  readonly words: string;
  readonly entity: string;
  /** Its day and what it was; where room is short the day alone. */
  readonly label: string;
  readonly when: string;
  /** The first day of when it happened. */
  readonly at: string;
}

/** How a series is drawn, and the words around it. */
export interface SeriesOptions {
  readonly width: number;
  /** A share or a rise is drawn on a linear scale; money on a log one, unless asked. */
  readonly linear?: boolean;
  readonly tick: (value: number, top: boolean) => string;
  /** What stands after the amount: "dự báo" for a hope. */
  readonly aside: (datum: Datum) => string;
  readonly quarter: (n: number) => string;
  /** How the two largest of the last period compare, in one or two lines; none where there is nothing to compare. */
  readonly ratio?: { readonly top: string; readonly second: string; readonly words: string; readonly otherwise?: string };
  readonly happenings?: readonly Happening[];
}
