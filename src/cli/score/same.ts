import type { Span } from '../../model/text.ts';

/** Whether two stretches of a text have a place in common. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Whether two values are the same, numbers but for a millionth; nothing is the same as nothing. */
export const same = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) <= Math.abs(other) * 1e-6 : (one ?? null) === (other ?? null);
