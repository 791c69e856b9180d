import type { Block } from '../extract/text/blocks.ts';
import type { Article } from '../model/ledger.ts';
import type { Reading } from '../model/reading.ts';
import type { Kept } from './kept.ts';
import type { ArticleFile } from './load/article-file.ts';
import { bodyStartOf } from './load/split-front-matter.ts';
import { keepRendered } from './rendered.ts';
import { keepPage } from './voices/page.ts';
import { keepSentences } from './voices/sentences.ts';

/** Reads the prose of one file; the reader of articles, with its gazetteer and languages, stands behind it. */
export type Reader = (file: ArticleFile, blocks?: Block[]) => Reading;

/** The articles as they were read, remarks on their front matter among the reader's. */
export function readArticles(files: readonly ArticleFile[], read: Reader, keptOf?: (file: ArticleFile) => Kept | undefined): Article[] {
  return files.map((file) => {
    const kept = keptOf?.(file);
    const reading = kept?.reading ?? read(file);
    const article = {
      ...file.front,
      slug: file.slug,
      file: file.file,
      body: file.source,
      words: wordsIn(file.source),
      reading: { ...reading, notices: [...file.notices, ...reading.notices] },
    };
    if (kept) remember(article, kept);
    return article;
  });
}

/** What was worked out ahead is not worked out again. */
function remember(article: Article, { page, sentences, rendered }: Kept): void {
  keepPage(article, page);
  keepSentences(article, sentences);
  keepRendered(article, rendered);
}

/** Words as an editor counts them: between spaces, front matter left out. */
function wordsIn(source: string): number {
  return source.slice(bodyStartOf(source)).match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
