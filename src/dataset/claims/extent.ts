import type { Metric, Quantity } from '../../model/figure.ts';
import { plainValue } from './amount.ts';
import { stepOf } from './precision.ts';

/** All the values that a statement allows: `low` to `high`. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** "About 40%" may be 38 or 42: a twentieth either way. */
const ABOUT = 0.05;
/** "Nearly 4 billion" may be a tenth short of it. */
const ALMOST = 0.1;

/** What a quantity allows, by its hedge and by the precision in which it is written; undefined where it has no size. */
export function extentOf(quantity: Quantity & { readonly metric?: Metric | null }, text: string): Extent | undefined {
  if (quantity.vague) return quantity.min === undefined ? undefined : { low: quantity.min, high: Number.POSITIVE_INFINITY };
  const value = plainValue(quantity);
  if (value === undefined) return undefined;
  // Places in a ranking, counts below ten thousand and durations are as stated: 14 data centres are not 14.3.
  const exact = quantity.kind === 'rank' || quantity.kind === 'duration' || (quantity.kind === 'count' && value < 1e4);
  const half = exact ? 0 : stepOf(value, text) / 2;
  const top = plainValue(quantity, quantity.high) ?? value;
  const [low, high] = value <= top ? [value - half, top + half] : [top - half, value + half];
  const size = Math.abs(value);
  switch (quantity.approx) {
    case 'exact':
      return { low, high };
    case 'about':
      return { low: Math.min(low, value - size * ABOUT), high: Math.max(high, top + size * ABOUT) };
    case 'almost':
      return { low: Math.min(low, value - size * ALMOST), high };
    case 'over':
    case 'atLeast':
      return { low, high: Number.POSITIVE_INFINITY };
    case 'under':
    case 'atMost':
      return { low: Number.NEGATIVE_INFINITY, high };
  }
}

/** Two statements agree where some value would make both true: 3.5 and 3.53 billion, "over 40" and 43. */
export function agree(a: Extent, b: Extent): boolean {
  const overlap = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  // Points (14 and 14) touch; stretches that only touch at an end (3.5 ± 0.05, 3.6 ± 0.05) do not agree.
  if (a.low === a.high || b.low === b.high) return overlap >= 0;
  const size = Math.max(...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
  return overlap > size * 1e-9;
}
