import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Mark, Wrapper } from './mark.ts';
import { placesOf } from './source-places.ts';

/** Wraps the marked stretches of every text node of the tree, in place. The text itself never changes. */
export function markText(tree: Root, source: string, marks: readonly Mark[]): void {
  const begun = new Set<Mark>();
  visitParents(tree, 'text', (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (!parent) return;
    const pieces = piecesOf(node, startOf(node, parent, source), source, marks);
    if (pieces.length === 1 && !pieces[0]?.mark) return;
    const inLink = ancestors.some(({ type }) => type === 'link' || type === 'linkReference');
    const nodes = pieces.map(({ text, mark }) => {
      const plain: Text = { type: 'text', value: text };
      if (!mark) return plain;
      const first = !begun.has(mark);
      begun.add(mark);
      return mark.wrap(first, inLink).reduceRight<PhrasingContent>(element, plain);
    });
    const at = (parent.children as Nodes[]).indexOf(node);
    (parent.children as Nodes[]).splice(at, 1, ...nodes);
    return at + nodes.length;
  });
}

interface Piece {
  readonly text: string;
  readonly mark: Mark | undefined;
}

function piecesOf(node: Text, start: number | undefined, source: string, marks: readonly Mark[]): readonly Piece[] {
  const whole = [{ text: node.value, mark: undefined }];
  if (start === undefined) return whole;
  const end = node.position?.end.offset ?? start + node.value.length;
  const near = marks.filter((mark) => mark.start < end && mark.end > start);
  if (near.length === 0) return whole;
  const places = placesOf(source.slice(start, end), node.value, start);
  if (!places) return whole;
  const pieces: Piece[] = [];
  const take = (to: number, mark: Mark | undefined) => {
    if (to > done) pieces.push({ text: node.value.slice(done, to), mark });
    done = Math.max(done, to);
  };
  // Marks are in order and never overlap.
  let done = 0;
  for (const mark of near) {
    take(firstAfter(places.to, mark.start, done), undefined);
    take(firstAfter(places.from, mark.end - 1, done), mark);
  }
  take(node.value.length, undefined);
  return pieces;
}

/** The first of rising places that lies after another; their number where none does. */
function firstAfter(places: readonly number[], other: number, from: number): number {
  let at = from;
  while (at < places.length && (places[at] ?? 0) <= other) at++;
  return at;
}

// Literal autolinks ("www.example.com") leave neighbours without a position: take it from what stands before.
function startOf(node: Text, parent: Parents, source: string): number | undefined {
  if (node.position?.start.offset !== undefined) return node.position.start.offset;
  const siblings = parent.children as readonly Nodes[];
  const before = siblings[siblings.indexOf(node) - 1]?.position?.end.offset ?? parent.position?.start.offset;
  return before !== undefined && source.startsWith(node.value, before) ? before : undefined;
}

// mdast-util-to-hast turns any node with `data.hName` into that element.
function element(child: PhrasingContent, { tag, properties }: Wrapper): PhrasingContent {
  return { type: 'emphasis', children: [child], data: { hName: tag, hProperties: { ...properties } } } as PhrasingContent;
}
