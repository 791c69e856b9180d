import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { getDataset } from '../../src/dataset/dataset.ts';
import { follow, type Page, pages } from './built.ts';

const { articles, timeline, profiles } = await getDataset();
const textOf = new Map(articles.flatMap(({ lang, reading }) => reading.figures.map(({ id, text }) => [`${lang} ${id}`, text] as const)));
const told = [...timeline.flatMap(({ voices }) => voices), ...[...profiles.values()].flatMap(({ mentions }) => mentions)];
const quotesAt = Map.groupBy(told, ({ href }) => href);

// "**3,53** tỷ&nbsp;USD" in the file is "3,53 tỷ USD" on the page.
const plain = (text: string) =>
  text
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/[*_\\`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const marksOf = (page: Page) => selectAll('svg a.mk', page.tree).map((mark) => ({ page, mark, href: String(mark.properties.href) }));
const marks = pages.flatMap(marksOf);

/** The pieces of every figure of a page, gathered once: there are thousands of marks. */
const piecesOf = new Map(
  pages.map((page) => [page, Map.groupBy(selectAll('.fig[id], [data-figure]', page.tree), ({ properties }) => String(properties.dataFigure ?? properties.id))]),
);

/** The words at the place a mark leads to: of a figure all its pieces, else the element itself. */
function wordsAt(page: Page, fragment: string): string | undefined {
  const pieces = piecesOf.get(page)?.get(fragment) ?? [];
  const element: Element | undefined = page.ids.get(fragment);
  return element && plain(pieces.length > 0 ? pieces.map((piece) => toString(piece)).join('') : toString(element));
}

test('charts have marks', () => expect(marks.length).toBeGreaterThan(20));

test('every mark of every chart lands on an element that holds its figure', () => {
  const lost = marks.flatMap(({ page, href }) => {
    const { page: target, path, fragment } = follow(page, href);
    const found = target && wordsAt(target, fragment);
    const text = textOf.get(`${path.startsWith('/en/') ? 'en' : 'vi'} ${fragment}`);
    if (found === undefined) return [`${page.path} → ${href}: nothing there`];
    if (text !== undefined) return found === plain(text) ? [] : [`${page.path} → ${href}: “${found}” is not “${text}”`];
    // A deal without a figure, or who owns whom, leads to its paragraph.
    return quotesAt.get(href)?.some(({ quote }) => found.includes(plain(quote))) ? [] : [`${page.path} → ${href}: the sentence is not there`];
  });
  expect(lost).toEqual([]);
});

test('every mark says in words what it is', () => {
  const silent = marks.filter(({ mark }) => String(mark.properties.ariaLabel ?? '').length < 8).map(({ page, href }) => `${page.path} ${href}`);
  expect(silent).toEqual([]);
});

test('every figure read in an article has its place on the page', () => {
  const missing = articles.flatMap(({ lang, slug, reading }) => {
    const page = pages.find(({ path }) => path === `${lang === 'vi' ? '' : `/${lang}`}/articles/${slug}/`);
    return reading.figures.filter(({ id, text }) => !page || wordsAt(page, id) !== plain(text)).map(({ id, text }) => `${lang}/${slug} ${id} “${text}”`);
  });
  expect(missing).toEqual([]);
});
