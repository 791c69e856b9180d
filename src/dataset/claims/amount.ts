import type { Metric, Quantity } from '../../model/figure.ts';

/** What two amounts must have in common to be compared at all: money of one currency, a percentage, a place in a ranking. */
export function measureOf(quantity: Quantity & { readonly metric?: Metric | null }): string {
  const { kind, unit, per, basis, metric } = quantity;
  const what = kind === 'money' ? (unit ?? 'money') : kind === 'fraction' ? 'percent' : kind;
  // A price per hour is not a price per month; 'growth' without more is growth on the year.
  return [what, per && `per-${per}`, metric === 'growth' && basis === 'qoq' && 'qoq'].filter(Boolean).join('-').toLowerCase();
}

/** The amount as one number on the scale of its measure: a half is 50 (percent), a fall is negative growth, 'P4Y' is 48 (months). */
export function plainValue(
  quantity: Quantity & { readonly metric?: Metric | null },
  value: Quantity['value'] | undefined = quantity.value,
): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return monthsOf(value);
  const scaled = quantity.kind === 'fraction' ? value * 100 : value;
  return quantity.metric === 'growth' && quantity.direction === 'down' ? -Math.abs(scaled) : scaled;
}

const monthsIn: Readonly<Record<string, number>> = { Y: 12, M: 1, W: 7 / 30.4375, D: 1 / 30.4375, H: 1 / 730.5 };

function monthsOf(duration: string): number | undefined {
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)([YMWDH])/gu)];
  if (parts.length === 0) return undefined;
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (monthsIn[unit ?? ''] ?? 0), 0);
}
