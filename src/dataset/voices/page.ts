import { type Block, blocksOf, parseMarkdown } from '../../extract/text/blocks.ts';
import { readableTables } from '../../extract/text/tables.ts';
import type { Article } from '../../model/ledger.ts';

/** An article as a page to quote from: its blocks of prose and where its paragraphs begin. */
export interface Page {
  readonly blocks: readonly Block[];
  /** The cells of its tables as they are read, each with its caption and heads. */
  readonly cells: readonly Block[];
  /** Source offsets of the paragraphs that the article page numbers from 1. */
  readonly paragraphs: readonly number[];
}

/** Claims, events and mentions of an article all quote it; its Markdown is parsed once, and only if one does. */
const pages = new WeakMap<Article, Page>();

/** The page of an article. */
export function pageOf(article: Article): Page {
  const known = pages.get(article);
  if (known) return known;
  const root = parseMarkdown(article.body);
  const blocks = blocksOf(root, article.body);
  const page = {
    blocks,
    cells: readableTables(blocks).filter(({ own }) => own),
    paragraphs: root.children.filter((node) => node.type === 'paragraph').map((node) => node.position?.start.offset ?? 0),
  };
  pages.set(article, page);
  return page;
}
