import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { dist, type Page, pages } from './built.ts';

const kilobytes = (file: string): number => {
  const known = weighed.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).length / 1000;
  weighed.set(file, known);
  return known;
};
const weighed = new Map<string, number>();
const sum = (files: readonly string[]) => files.reduce((total, file) => total + kilobytes(file), 0);
const styles = ({ tree }: Page) => selectAll('link[rel=stylesheet]', tree).map(({ properties }) => String(properties.href));
const scripts = ({ tree }: Page) => selectAll('script[src]', tree).map(({ properties }) => String(properties.src));

/** What a page weighs without its fonts, and whether that is too much. */
const over = (pattern: RegExp, most: number, weight: (page: Page) => number) => {
  const found = pages.filter(({ path }) => pattern.test(path));
  expect(found.length).toBeGreaterThan(0);
  return found.map((page) => ({ path: page.path, weight: weight(page) })).filter(({ weight }) => weight > most);
};
const whole = (page: Page) => sum([page.path.replace(/\/$/, '/index.html'), ...styles(page), ...scripts(page)]);

test.each([
  ['an article', /^\/(?:en\/)?articles\/[^/]+\/$/, 25],
  ['a chart page', /^\/(?:en\/)?charts\/[^/]+\/$/, 40],
  ['an account, or two side by side', /^\/(?:en\/)?(?:companies|compare)\//, 60],
  ['the ledger', /^\/(?:en\/)?figures\/$/, 60],
] as const)('%s is light: text, style and script in %s stay under %i kB', (_, pattern, most) => {
  expect(over(pattern, most, whole)).toEqual([]);
});

test('no page runs more than 6 kB of script before a search is made', () => {
  expect(over(/./, 6, (page) => sum(scripts(page)))).toEqual([]);
});
