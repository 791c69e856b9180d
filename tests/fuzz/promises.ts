import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { buildDataset } from '../../src/dataset/build-dataset.ts';
import { lexiconsOf } from '../../src/dataset/lexicons.ts';
import { articleFile } from '../../src/dataset/load/article-file.ts';
import { loadEntities } from '../../src/dataset/load/entities.ts';
import { splitFrontMatter } from '../../src/dataset/load/split-front-matter.ts';
import { by } from '../../src/dataset/order.ts';
import { readArticle } from '../../src/extract/article.ts';
import { parseMarkdown } from '../../src/extract/text/blocks.ts';
import type { FrontMatter } from '../../src/model/article.ts';
import type { Article } from '../../src/model/ledger.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Span } from '../../src/model/text.ts';
import { renderArticle } from '../../src/render/article.ts';
import type { Document } from './documents.ts';

const { entities: written } = loadEntities(process.cwd());
// The ledger sorts them: sorted ones are soon done.
const entities = written.toSorted(by(({ id }) => id));
const lexicon = lexiconsOf(entities);

/** Takes documents through reading, ledger and rendering together, as stories of one edition, and throws where a promise to readers is broken. */
export function keepsPromises(documents: readonly Document[]): void {
  const articles = documents.map(({ lang, source }, index): Article => {
    // Two neighbours in different languages are one story told twice.
    const slug = `story-${lang === documents[index ^ 1]?.lang ? index : index >> 1}`;
    const file = `content/articles/${lang}/${slug}.md`;
    const loaded = articleFile(file, source);
    const front = 'article' in loaded ? loaded.article.front : { ...plain, lang };
    const { evidence: _, ...reading } = readArticle({ file, slug, source, published: front.published, title: front.title }, lexicon(lang));
    return { ...front, lang, slug, file, body: source, words: 0, reading };
  });
  for (const { body, reading } of articles) {
    spansName(body, reading);
    numbersAccounted(body, reading);
    textUnaltered(body, reading);
  }
  ledgerQuotes(articles);
}

const plain: Omit<FrontMatter, 'lang'> = {
  title: 'Fuzz',
  published: '2016-11-03',
  publishedBasis: 'stated',
  source: { publisher: 'Fuzz' },
  sources: [],
  topics: [],
  draft: false,
};

function promise(kept: boolean, what: string, found: unknown = ''): asserts kept {
  if (!kept) throw new Error(`${what}${found === '' ? '' : `: ${JSON.stringify(found)}`}`);
}

/** `source.slice(start, end) === text`, always, and a figure stands in its sentence. */
function spansName(source: string, { figures, dates, mentions, numbers }: Reading): void {
  for (const span of [...figures, ...dates, ...mentions, ...numbers]) {
    promise(source.slice(span.start, span.end) === span.text, 'an offset does not name its text', span);
    promise(span.start < span.end, 'a span is empty', span);
  }
  for (const { text, start, end, sentence } of figures)
    promise(sentence.start <= start && end <= sentence.end, 'a figure stands outside its sentence', { text, start, end, sentence });
  promise(new Set(figures.map(({ id }) => id)).size === figures.length, 'two figures share an id');
}

/** Every number of the prose has exactly one account, and every figure and date is one. */
function numbersAccounted(source: string, { figures, dates, numbers }: Reading): void {
  const inOrder = numbers.toSorted((a, b) => a.start - b.start);
  for (const [i, { start, text }] of inOrder.entries())
    promise(i === 0 || (inOrder[i - 1]?.end ?? 0) <= start, 'a number has two accounts', { text, other: inOrder[i - 1]?.text });
  const accounts = new Map(numbers.map((number) => [number.start, number]));
  const told = (status: string) => (span: Span & { readonly text: string }) => {
    const account = accounts.get(span.start);
    promise(account?.status === status && account.end === span.end, `a ${status} is missing from the account of numbers`, span.text);
  };
  figures.forEach(told('figure'));
  dates.forEach(told('date'));
  let next = 0;
  for (const at of digitsOfProse(source)) {
    while ((inOrder[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    promise((inOrder[next]?.start ?? Number.POSITIVE_INFINITY) <= at, 'a number has no account', source.slice(Math.max(0, at - 20), at + 20));
  }
}

/** Where digits stand in the text of a Markdown file, by the tree that the page is made from. */
function digitsOfProse(source: string): number[] {
  const places: number[] = [];
  visit(parseMarkdown(source), (node) => {
    // Footnotes that nothing refers to and cells without a head are not on the page.
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'table') for (const row of node.children) row.children.splice(node.children[0]?.children.length ?? 0);
    const start = node.position?.start.offset;
    // A web address that stands for itself is no prose.
    if (node.type === 'link' && start !== undefined && source[start] !== '[') return SKIP;
    // Entities and escapes are told apart elsewhere: here the text stands as it is in the file.
    if (node.type !== 'text' || start === undefined || source.slice(start, node.position?.end.offset) !== node.value || /&#?\w+;/u.test(node.value))
      return CONTINUE;
    for (const { index } of node.value.matchAll(/[0-9]+/gu)) places.push(start + index);
    return CONTINUE;
  });
  return places.sort((a, b) => a - b);
}

/** Letters and digits alone: a quotation leaves out the signs of Markdown and HTML. */
const bare = (text: string): string => text.replace(/<[^>]*>|&nbsp;/gu, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** The words that the ledger quotes are those of the article. */
function ledgerQuotes(articles: readonly Article[]): void {
  const { claims } = buildDataset({ articles, entities, reviews: [] });
  for (const { voices } of claims)
    for (const { quote, mark, figure } of voices) {
      const marked = quote.slice(mark.start, mark.end);
      // What `&frac12;` stands for and what a picture hides is not seen from the file.
      const told = /&(?!nbsp;)[#\w]+;|\]/u.test(figure.text) || bare(marked) === bare(figure.text);
      promise(told, 'a quotation marks other words than its figure', { quote, marked, figure: figure.text });
    }
}

const tag = /<\/?[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*>/gu;

/** Marking changes no text, and each figure's id stands on the page once. */
function textUnaltered(source: string, { figures, dates }: Reading): void {
  // Front matter that nothing closes is refused before anything is drawn; the parser of Markdown reads what follows in two ways.
  if (/^\uFEFF?---[ \t]*\r?\n/u.test(source) && !splitFrontMatter(source)) return;
  const marked = renderArticle(source, figures, dates).html;
  const unmarked = renderArticle(source, [], []).html;
  promise(marked.replace(tag, '') === unmarked.replace(tag, ''), 'marking changes the text');
  const ids = [...marked.matchAll(/ id="([^"]*)"/gu)].map((match) => match[1] ?? '');
  promise(new Set(ids).size === ids.length, 'an id stands twice on the page', ids);
  const anchors = new Set(ids);
  for (const { id, text } of figures) promise(anchors.has(id), 'a figure has no place on the page to link to', text);
}
