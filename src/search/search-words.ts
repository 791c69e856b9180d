import type { ResultKind } from './index-files.ts';

/** What the search says, from the locale; `{n}` and `{q}` stand for a count and the query. */
export interface SearchWords {
  readonly kinds: Readonly<Record<ResultKind, string>>;
  readonly one: string;
  readonly many: string;
  readonly none: string;
  readonly noneHint: string;
  readonly wait: string;
  readonly failed: string;
  readonly more: string;
  readonly relaxed: Readonly<Record<'amounts' | 'marks' | 'words', string>>;
  /** "in English", beside a result in another language than the page. */
  readonly inLanguage: Readonly<Record<string, string>>;
}

/** Puts a count and the query into a sentence of the locale. */
export const say = (sentence: string, n: string, q = ''): string => sentence.replace('{n}', n).replace('{q}', () => q);
