import type { Article } from '../model/ledger.ts';
import type { Reading } from '../model/reading.ts';
import type { ArticleFile } from './load/article-file.ts';

/** Reads the prose of one file; the reader of articles, with its gazetteer and languages, stands behind it. */
export type Reader = (file: ArticleFile) => Reading;

/** The articles as they were read, remarks on their front matter among the reader's. */
export function readArticles(files: readonly ArticleFile[], read: Reader): Article[] {
  return files.map((file) => {
    const reading = read(file);
    return {
      ...file.front,
      slug: file.slug,
      file: file.file,
      body: file.source,
      words: wordsIn(file.source),
      reading: { ...reading, notices: [...file.notices, ...reading.notices] },
    };
  });
}

/** Words as an editor counts them: between spaces, front matter left out. */
function wordsIn(source: string): number {
  return source.replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/u, '').match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
