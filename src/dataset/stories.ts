import type { Article } from '../model/ledger.ts';
import { languages } from '../model/text.ts';
import { by } from './order.ts';

/** One story in however many languages: one source, whose statements count once. */
export interface Story {
  readonly slug: string;
  /** In the order of the edition's languages; at least one. */
  readonly articles: readonly Article[];
}

/** The articles gathered by story, in the order of their slugs. */
export function storiesOf(articles: readonly Article[]): Story[] {
  const bySlug = Map.groupBy(articles, (article) => article.slug);
  return [...bySlug]
    .map(([slug, told]) => ({ slug, articles: told.toSorted((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang)) }))
    .sort(by((story) => story.slug));
}
