import type { Period } from '../../model/period.ts';

type Bounds = readonly [start: string, end: string];

const forms: readonly (readonly [RegExp, (...parts: string[]) => Bounds])[] = [
  [/^(\d{4})$/u, (y) => [`${y}-01-01`, `${y}-12-31`]],
  [/^FY(\d{4})$/u, (y) => [`${y}-01-01`, `${y}-12-31`]],
  [/^(\d{4})-H([12])$/u, (y, half) => months(y, half === '1' ? 1 : 7, 6)],
  [/^(\d{4})-Q([1-4])$/u, (y, quarter) => months(y, Number(quarter) * 3 - 2, 3)],
  [/^(\d{4})-(0[1-9]|1[0-2])$/u, (y, m) => months(y, Number(m), 1)],
  [/^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/u, (day) => [day, day]],
  [/^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/u, (start, end) => [start, end]],
];

/** The stretch of time an editor means by a label such as `2016-Q4`; undefined where it is not one. */
export function periodOfLabel(label: string): Period | undefined {
  for (const [form, bounds] of forms) {
    const match = form.exec(label);
    if (!match) continue;
    const [start, end] = bounds(...match.slice(1));
    return start <= end ? { label, start, end, basis: 'stated' } : undefined;
  }
  return undefined;
}

function months(year: string, first: number, count: number): Bounds {
  const last = first + count - 1;
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  return [`${year}-${two(first)}-01`, `${year}-${two(last)}-${days}`];
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
