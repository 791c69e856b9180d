import { oncePerDataset } from './memo.ts';

/** Page and line of every figure: articles are paged in order of their dates, figures numbered in order of the text. */
export const foliosOf = oncePerDataset(({ articles }): ReadonlyMap<string, string> => {
  const slugs = [...new Map(articles.toSorted((a, b) => (a.published < b.published ? -1 : 1)).map(({ slug }) => [slug, slug])).keys()];
  const line = (i: number) => String(i + 1).padStart(2, '0');
  return new Map(articles.flatMap(({ slug, reading }) => reading.figures.map(({ id }, i) => [id, `${slugs.indexOf(slug) + 1}.${line(i)}`] as const)));
});
