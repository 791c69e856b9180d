import type { Root } from 'mdast';
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
  const page = pages.get(article) ?? pageOfTree(parseMarkdown(article.body), article.body);
  pages.set(article, page);
  return page;
}

/** The same of a text that is parsed already. */
export function pageOfTree(root: Root, source: string): Page {
  const blocks = blocksOf(root, source);
  return {
    blocks,
    cells: readableTables(blocks).filter(({ own }) => own),
    paragraphs: root.children.filter((node) => node.type === 'paragraph').map((node) => node.position?.start.offset ?? 0),
  };
}

/** Takes a page that was made before. */
export function keepPage(article: Article, page: Page): void {
  pages.set(article, page);
}
