import type { Tally } from './sheet.ts';

/** Precision, recall and F1 of a tally; a wrong reading counts against both. */
export function rates({ right, wrong, missed, extra }: Tally): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const read = right + wrong + extra;
  const there = right + wrong + missed;
  const precision = read === 0 ? 1 : right / read;
  const recall = there === 0 ? 1 : right / there;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
