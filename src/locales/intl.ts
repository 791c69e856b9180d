/** Writes numbers as a language does. Making an Intl format costs far more than using it. */
export function numberWriter(locale: string): (value: number, decimals?: number) => string {
  const formats: Intl.NumberFormat[] = [];
  return (value, decimals = 0) => (formats[decimals] ??= new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, useGrouping: true })).format(value);
}

/** Writes lists as a language does. */
export function listWriter(locale: string): (words: readonly string[]) => string {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (words) => format.format(words);
}
