import { oncePerDataset } from './memo.ts';

/**
 * Page and line of every figure: articles are paged in order of their dates, figures numbered in order of the text. A figure that
 * both languages tell has one line; one that only a translation tells comes after those of the first.
 */
export const foliosOf = oncePerDataset(({ articles }): ReadonlyMap<string, string> => {
  const bySlug = Map.groupBy(
    articles.toSorted((a, b) => (a.published < b.published ? -1 : 1)),
    ({ slug }) => slug,
  );
  const line = (i: number) => String(i + 1).padStart(2, '0');
  return new Map(
    [...bySlug.values()].flatMap((versions, page) => {
      const ids = new Set(versions.flatMap(({ reading }) => reading.figures.map(({ id }) => id)));
      return [...ids].map((id, i) => [id, `${page + 1}.${line(i)}`] as const);
    }),
  );
});
