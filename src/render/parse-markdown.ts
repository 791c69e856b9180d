import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();

/** The Markdown tree of a file as it is on disk; offsets count UTF-16 code units of the source. */
export function parseMarkdown(source: string): Root {
  // The parser drops a byte order mark and counts its offsets without it.
  const marks = /^\ufeff*/.exec(source)?.[0].length ?? 0;
  const tree = parser.parse(source.slice(marks));
  if (marks > 0) visit(tree, ({ position }) => position && moveBy(marks, position));
  return tree;
}

function moveBy(marks: number, { start, end }: Position): void {
  for (const point of [start, end]) if (point.offset !== undefined) point.offset += marks;
}
