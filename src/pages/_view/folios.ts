import type { Article, Dataset } from '../../model/ledger.ts';
import type { Lang } from '../../model/text.ts';
import { oncePerDataset } from './memo.ts';

/** Where a figure stands, by its id. */
export interface Folios {
  readonly get: (id: string) => string | undefined;
}

/**
 * Page and line of every figure, as the edition of a language counts them: articles are paged in order of their dates, figures
 * numbered in order of the text. Where two languages word a figure alike ("40%") it has one id, and the language's own line.
 */
export const foliosOf = (dataset: Dataset, lang: Lang): Folios => byLanguage(dataset)(lang);

const byLanguage = oncePerDataset(({ articles }) => {
  const slugs = new Set(articles.toSorted((a, b) => (a.published < b.published ? -1 : 1)).map(({ slug }) => slug));
  const pages = new Map([...slugs].map((slug, i) => [slug, i + 1]));
  const stories = Map.groupBy(articles, ({ slug }) => slug);
  const known = new Map<Lang, Folios>();
  return (lang: Lang): Folios => {
    const own = known.get(lang) ?? { get: (id) => lineOf(id, ownFirst(stories.get(storyOf(id)) ?? [], lang), pages.get(storyOf(id)) ?? 0) };
    known.set(lang, own);
    return own;
  };
});

/** The id of a figure begins with its story. */
const storyOf = (id: string) => id.slice(0, id.indexOf('.'));
const ownFirst = (articles: readonly Article[], lang: Lang) => articles.toSorted((a, b) => Number(b.lang === lang) - Number(a.lang === lang));

/** Looked up in the story: a list of all would hold a hundred thousand lines. */
function lineOf(id: string, articles: readonly Article[], page: number): string | undefined {
  const lines = articles.map(({ reading }) => reading.figures.findIndex((figure) => figure.id === id));
  const line = lines.find((at) => at >= 0);
  return line === undefined ? undefined : `${page}.${String(line + 1).padStart(2, '0')}`;
}
