type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The same values, where they are objects with the same properties in the same order; what one leaves out is undefined in it.
 * The engine reads a property of objects that are all of one shape many times faster than of objects of a dozen shapes.
 */
export function alike<T>(values: readonly T[]): T[] {
  const shape: Fields = {};
  for (const value of values) if (isFields(value)) for (const key of Object.keys(value)) shape[key] = undefined;
  return values.map((value) => (isFields(value) ? ({ ...shape, ...value } as T) : value));
}
