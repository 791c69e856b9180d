import type { Labels } from '../../../locales/labels.ts';
import type { SearchWords } from '../../../search/search-words.ts';

/** The words of the search as plain sentences, for the script of the page. */
export function searchWords({ search, figure }: Labels): SearchWords {
  const { kinds, one, many, none, noneHint, wait, failed, more, relaxed } = search;
  return {
    kinds,
    one: one('{n}', '{q}'),
    many: many('{n}', '{q}'),
    none: none('{q}'),
    noneHint,
    wait,
    failed,
    more: more('{n}'),
    relaxed,
    inLanguage: figure.inLanguage,
  };
}
