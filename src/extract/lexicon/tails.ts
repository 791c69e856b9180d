import type { Token } from '../text/scan.ts';

/** Phrases that are looked for before a place: by their last word, so that most words are asked for once and no more. */
export class Tails {
  readonly #byLast = new Map<string, (readonly string[])[]>();

  /** Phrases of folded words. */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const last = words.at(-1) ?? '';
      this.#byLast.set(last, [...(this.#byLast.get(last) ?? []), words]);
    }
  }

  /** Where the longest of them begins that ends before a token and begins at `start` or behind it. */
  before(tokens: readonly Token[], at: number, start: number): number | undefined {
    const known = this.#byLast.get(tokens[at - 1]?.low ?? '');
    if (known === undefined) return undefined;
    let first: number | undefined;
    for (const words of known) {
      const from = at - words.length;
      if (from >= start && from < (first ?? at) && words.every((word, index) => tokens[from + index]?.low === word)) first = from;
    }
    return first;
  }
}
