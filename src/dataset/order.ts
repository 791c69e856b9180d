/** Plain code-unit order: the same on every machine, whatever its locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order by a text made of each thing, its id or a date. */
export function by<T>(text: (thing: T) => string): (a: T, b: T) => number {
  return (a, b) => byText(text(a), text(b));
}
