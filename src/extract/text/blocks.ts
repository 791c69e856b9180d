import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import { unified } from 'unified';
import type { Position } from 'unist';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
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

/** A line of news that begins with four spaces was copied so: it is a paragraph, not code. Code stands between fences. */
function indentedProse(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }];
}

const body = unified().use(remarkParse).use(remarkGfm).use(indentedProse).freeze();
const markdown = unified().use(remarkParse).use(remarkGfm).use(indentedProse).use(remarkFrontmatter).freeze();

/** The parser drops a byte order mark and counts its offsets without it. */
const marksOf = (source: string): number => /^\ufeff*/.exec(source)?.[0].length ?? 0;

/** Parses Markdown into mdast, front matter and GitHub tables included; offsets count UTF-16 code units of the source. */
export function parseMarkdown(source: string): Root {
  const marks = marksOf(source);
  const root = markdown.parse(source.slice(marks));
  if (marks > 0) visit(root, ({ position }) => position && moveBy(marks, position));
  return root;
}

function moveBy(marks: number, { start, end }: Position): void {
  for (const point of [start, end]) if (point.offset !== undefined) point.offset += marks;
}

/** The footnotes that a page shows: those referred to from its text or from such a footnote, the first of each name. */
function referred(root: Root): ReadonlyMap<string, FootnoteDefinition> {
  const defined = new Map<string, FootnoteDefinition>();
  visit(root, 'footnoteDefinition', (node) => void (defined.has(node.identifier) || defined.set(node.identifier, node)));
  const shown = new Map<string, FootnoteDefinition>();
  const follow = (from: Nodes): void =>
    visit(from, (node) => {
      if (node.type === 'footnoteDefinition' && node !== from) return SKIP;
      const note = node.type === 'footnoteReference' ? defined.get(node.identifier) : undefined;
      if (!note || shown.has(note.identifier)) return CONTINUE;
      shown.set(note.identifier, note);
      follow(note);
      return CONTINUE;
    });
  if (defined.size > 0) follow(root);
  return shown;
}

/** The prose of an article in reading order; code, HTML and front matter are not prose. */
export function blocksOf(root: Root, source: string): Block[] {
  const blocks: Block[] = [];
  const footnotes = referred(root);
  let tables = 0;
  const walk = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      blocks.push({ kind: node.type, runs: sourceRuns(node, source) });
    } else if (node.type === 'table') {
      const table = tables++;
      // A page shows no more cells than the table has heads.
      for (const [row, line] of node.children.entries())
        for (const [column, cell] of line.children.slice(0, node.children[0]?.children.length).entries())
          blocks.push({ kind: 'cell', runs: sourceRuns(cell, source), cell: { table, row, column } });
    } else if (node.type === 'footnoteDefinition' && footnotes.get(node.identifier) !== node) {
      // A footnote that nothing refers to, or the second of one name, is not on the page.
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
  const marks = marksOf(source);
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
