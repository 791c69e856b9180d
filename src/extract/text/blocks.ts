import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../../model/text.ts';
import { regionsOf } from './plain.ts';
import type { Run } from './source-runs.ts';
import { runsOfText, sourceRuns } from './source-runs.ts';

/** A stretch of prose read as a whole: a paragraph, a heading, a table cell. */
export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  /** Pieces of plain text with their places in the Markdown source, in order. */
  readonly runs: readonly Run[];
  /** Set on table cells: which table of the article, and where in it. Row 0 holds the headers. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** The part of the source that the block speaks for, where it holds more for context. */
  readonly own?: Span;
  /** The row of a table that stands for the sentence of such a block. */
  readonly row?: Span;
}

const body = unified().use(remarkParse).use(remarkGfm).freeze();
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** Parses Markdown into mdast, front matter and GitHub tables included. */
export const parseMarkdown = (source: string): Root => markdown.parse(source);

/** The prose of an article in reading order; code, HTML and front matter are not prose. */
export function blocksOf(root: Root, source: string): Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  const walk = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      blocks.push({ kind: node.type, runs: sourceRuns(node, source) });
    } else if (node.type === 'table') {
      const table = tables++;
      for (const [row, line] of node.children.entries())
        for (const [column, cell] of line.children.entries()) blocks.push({ kind: 'cell', runs: sourceRuns(cell, source), cell: { table, row, column } });
    } else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return blocks.filter((block) => block.runs.length > 0);
}

/**
 * The prose of a Markdown source: what `blocksOf` finds, sooner. Most of an article is paragraphs without a sign of Markdown;
 * they are taken as they stand, and only what lies between them is parsed.
 */
export function readBlocks(source: string): Block[] {
  // The parser drops a byte order mark and counts its offsets without it.
  const marks = /^\ufeff*/.exec(source)?.[0].length ?? 0;
  return marks === 0 ? proseIn(source) : proseIn(source.slice(marks)).map((block) => shifted(block, marks, 0));
}

function proseIn(source: string): Block[] {
  const regions = regionsOf(source);
  if (!regions) return blocksOf(parseMarkdown(source), source);
  let tables = 0;
  return regions.flatMap(({ kind, start, end }): Block[] => {
    if (kind !== 'marked') return [{ kind, runs: runsOfText(source, start, end) }];
    const text = source.slice(start, end);
    const blocks = blocksOf(body.parse(text), text).map((block) => shifted(block, start, tables));
    tables += new Set(blocks.map((block) => block.cell?.table).filter((table) => table !== undefined)).size;
    return blocks;
  });
}

function shifted({ kind, runs, cell }: Block, by: number, tables: number): Block {
  return {
    kind,
    runs: runs.map((run) => ({ text: run.text, start: run.start + by, end: run.end + by })),
    ...(cell ? { cell: { ...cell, table: cell.table + tables } } : {}),
  };
}
