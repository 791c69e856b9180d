import type { Article, Dataset } from '../../model/ledger.ts';
import type { Lang } from '../../model/text.ts';
import { oncePerDataset } from './memo.ts';

type Folios = ReadonlyMap<string, string>;

/**
 * Page and line of every figure, as the edition of a language counts them: articles are paged in order of their dates, figures
 * numbered in order of the text. Where two languages word a figure alike ("40%") it has one id, and the language's own line.
 */
export const foliosOf = (dataset: Dataset, lang: Lang): Folios => byLanguage(dataset)(lang);

const byLanguage = oncePerDataset(({ articles }) => {
  const slugs = new Set(articles.toSorted((a, b) => (a.published < b.published ? -1 : 1)).map(({ slug }) => slug));
  const pages = new Map([...slugs].map((slug, i) => [slug, i + 1]));
  const known = new Map<Lang, Folios>();
  return (lang: Lang): Folios => {
    const own = known.get(lang) ?? new Map(ownLast(articles, lang).flatMap((article) => lines(article, pages.get(article.slug) ?? 0)));
    known.set(lang, own);
    return own;
  };
});

const ownLast = (articles: readonly Article[], lang: Lang) => articles.toSorted((a, b) => Number(a.lang === lang) - Number(b.lang === lang));
const lines = ({ reading }: Article, page: number) => reading.figures.map(({ id }, i) => [id, `${page}.${String(i + 1).padStart(2, '0')}`] as const);
