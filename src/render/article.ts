import type { Element, Root as HastRoot, RootContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { InlineCode, Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../extract/text/blocks.ts';
import type { Figure } from '../model/figure.ts';
import type { DateMention } from '../model/period.ts';
import { dateMark, figureMark, type Look, withoutOverlap } from './mark.ts';
import { markText } from './mark-text.ts';
import { safeSchema } from './safe-schema.ts';

/** One top-level element of the article, in order: what a layout needs to set notes beside it. */
export interface Block {
  /** Counts paragraphs from 1; its element has the id `p-1`. */
  readonly paragraph?: number;
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** An article's body as HTML, and its blocks. */
export interface RenderedArticle {
  readonly html: string;
  readonly blocks: readonly Block[];
}

/**
 * Renders the Markdown of an article with its figures and dates marked. `figures` and `dates` carry offsets into
 * `source`; `look` may add class names (a conflict) and old ids to a figure. Marking never changes the text.
 * A tree that is given is used up.
 */
export function renderArticle(
  source: string,
  figures: readonly Figure[],
  dates: readonly DateMention[],
  look: (figure: Figure) => Look = () => ({}),
  tree = parseMarkdown(source),
): RenderedArticle {
  const blocks = numberParagraphs(tree);
  visit(tree, 'link', ownWindow);
  visit(tree, 'inlineCode', markable(source));
  markText(
    tree,
    source,
    withoutOverlap(
      figures.map((figure, i) => figureMark(figure, i + 1, look(figure))),
      dates.map(dateMark),
    ),
  );
  const marked = toHast(tree);
  visit(marked, 'element', alignByClass);
  const hast = sanitize(marked, safeSchema) as HastRoot;
  return { html: toHtml({ ...hast, children: hast.children.filter(isElement) }), blocks };
}

/** Other sites get no hand on the window they are opened from. */
const ownWindow = (node: Link): void => {
  if (/^(?:[a-z]+:)?\/\//i.test(node.url)) node.data = { ...node.data, hProperties: { rel: ['external', 'noopener', 'noreferrer'] } };
};

/** Code in a line becomes an element with text in it, so that a figure there can be marked like any other. */
const markable =
  (source: string) =>
  (node: InlineCode, index?: number, parent?: Parents): void => {
    const { start, end } = node.position ?? {};
    if (index === undefined || start?.offset === undefined || end?.offset === undefined) return;
    const written = source.slice(start.offset, end.offset);
    const from = written.indexOf(node.value, /^`+/.exec(written)?.[0].length);
    // Where a line break or a prefix was taken out, the value does not stand as it is: it stays unmarked.
    const position =
      from < 0 ? undefined : { start: { ...start, offset: start.offset + from }, end: { ...end, offset: start.offset + from + node.value.length } };
    const text: Text = { type: 'text', value: node.value, ...(position ? { position } : {}) };
    const code = { type: 'emphasis', children: [text], data: { hName: 'code' } } satisfies PhrasingContent;
    (parent?.children as Nodes[] | undefined)?.splice(index, 1, code);
  };

/** A column set right keeps its side by a class: the attribute is no longer HTML. */
const alignByClass = ({ properties }: Element): void => {
  if (typeof properties.align === 'string') properties.className = [`to-${properties.align}`];
  delete properties.align;
};

// Between blocks hast has line breaks; one row of the page is one element.
const isElement = (node: RootContent) => node.type === 'element';

function numberParagraphs(tree: Root): readonly Block[] {
  let paragraph = 0;
  return tree.children.flatMap((node): Block[] => {
    if (node.type === 'yaml' || node.type === 'definition' || node.type === 'html' || node.type === 'footnoteDefinition') return [];
    const place = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0, length: toString(node).length };
    // The page's own heading is the title: a `#` in the body steps down.
    if (node.type === 'heading' && node.depth === 1) node.depth = 2;
    if (node.type !== 'paragraph') return [place];
    paragraph += 1;
    node.data = { ...node.data, hProperties: { id: `p-${paragraph}` } };
    return [{ ...place, paragraph }];
  });
}
