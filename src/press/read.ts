import type { Kept } from '../dataset/kept.ts';
import type { ArticleFile } from '../dataset/load/article-file.ts';
import type { Reader } from '../dataset/read-articles.ts';
import { pageOfTree } from '../dataset/voices/page.ts';
import { sentencesIn } from '../dataset/voices/sentences.ts';
import { parseMarkdown } from '../extract/text/blocks.ts';
import { renderArticle } from '../render/article.ts';

/** Everything that one article gives by itself, its Markdown parsed once. */
export function readWhole(article: ArticleFile, read: Reader): Kept {
  const tree = parseMarkdown(article.source);
  const page = pageOfTree(tree, article.source);
  const reading = read(article, [...page.blocks]);
  const rendered = renderArticle(article.source, reading.figures, reading.dates, undefined, tree);
  const sentences = sentencesIn(page.blocks, article.front.lang);
  // The site shows no accounts of numbers: kept, those of ten thousand articles would fill the memory.
  return { reading: { ...reading, numbers: [] }, page, sentences: () => sentences, rendered: () => rendered };
}
