import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();

/** The Markdown tree of a file as it is on disk; offsets count UTF-16 code units of the source. */
export function parseMarkdown(source: string): Root {
  return parser.parse(source);
}
