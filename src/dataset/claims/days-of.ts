import type { Period } from '../../model/period.ts';

/** How many days a period lasts, both ends counted. */
export function daysOf({ start, end }: Period): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
}
