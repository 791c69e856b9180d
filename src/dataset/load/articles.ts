import { type ArticleFile, articleFile, type LoadedArticle } from './article-file.ts';
import { listFiles } from './list-files.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';

/** All articles under `content/articles`, and what is wrong with those that cannot be read. */
export function loadArticles(root: string): { readonly articles: readonly ArticleFile[]; readonly problems: readonly Problem[] } {
  const loaded = listFiles(root, 'content/articles', /\.md$/u).map((file): LoadedArticle => {
    const { text, problem } = readText(root, file);
    return problem ? { problems: [problem] } : articleFile(file, text);
  });
  const articles = loaded.flatMap((one) => ('article' in one ? [one.article] : []));
  return { articles, problems: [...loaded.flatMap((one) => ('problems' in one ? one.problems : [])), ...sameTwice(articles)] };
}

/** Two files for one address: `a/vi/x.md` and `b/vi/x.md`. */
function sameTwice(articles: readonly ArticleFile[]): Problem[] {
  const first = new Map<string, string>();
  return articles.flatMap(({ file, slug, front: { lang } }) => {
    const other = first.get(`${lang}/${slug}`);
    first.set(`${lang}/${slug}`, other ?? file);
    return other ? [{ file, line: 1, column: 1, field: '', reason: `${JSON.stringify(slug)} in ${lang} is already ${other}; rename one of them` }] : [];
  });
}
