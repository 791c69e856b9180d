import type { Edition } from '../../../locales/edition.ts';
import type { Quantity } from '../../../model/figure.ts';

/** How an axis writes a value; `top` at its last tick. */
export type Tick = (value: number, top: boolean) => string;

/** Amounts of one currency. */
export const moneyTicks =
  (unit: string | undefined, { format }: Edition) =>
  (value: number): string =>
    format.amount({ kind: 'money', value, unit, approx: 'exact' }).text;

/** Percentages; the sign stands at the last tick alone. */
export const percentTicks =
  ({ format }: Edition): Tick =>
  (value, top) =>
    format.number(value) + (top ? '%' : '');

/** The ticks for figures such as this one. */
export function ticksOf({ kind, unit }: Pick<Quantity, 'kind' | 'unit'>, edition: Edition): Tick {
  if (kind === 'money') return moneyTicks(unit, edition);
  return kind === 'percent' ? percentTicks(edition) : (value) => edition.format.number(value);
}
