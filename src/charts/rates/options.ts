import type { Datum } from '../datum.ts';

export interface RateOptions {
  readonly width: number;
  /** Money is drawn on a log scale as a yearly rate; a share on a linear one, as it stands. */
  readonly linear?: boolean;
  readonly tick: (value: number, top: boolean) => string;
  /** What stands after the amount: "×4 = 14,12 tỷ" for a quarter, "dự báo" for a hope. */
  readonly rate: (datum: Datum) => string;
  readonly quarter: (n: number) => string;
  /** How the two largest of the last period compare, in one or two lines; none where there is nothing to compare. */
  readonly ratio?: { readonly top: string; readonly second: string; readonly words: string; readonly otherwise?: string };
}
