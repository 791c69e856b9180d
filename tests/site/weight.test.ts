import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { dist, type Page, pages } from './built.ts';

type Weigh = (files: readonly string[]) => number;
/** Files as sent at a quality of Brotli, in kB together; each is weighed once. */
const scales = (quality: number): Weigh => {
  const weighed = new Map<string, number>();
  const kilobytes = (file: string): number => {
    const known =
      weighed.get(file) ?? brotliCompressSync(readFileSync(join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length / 1000;
    weighed.set(file, known);
    return known;
  };
  return (files) => files.reduce((total, file) => total + kilobytes(file), 0);
};
/** Hosts send what they press hardest; what is light when pressed ten times sooner is light then. */
const [quick, hardest] = [scales(9), scales(11)];
const styles = ({ tree }: Page) => selectAll('link[rel=stylesheet]', tree).map(({ properties }) => String(properties.href));
const scripts = ({ tree }: Page) => selectAll('script[src]', tree).map(({ properties }) => String(properties.src));

/** What a page weighs without its fonts, and whether that is too much. */
const over = (pattern: RegExp, most: number, weight: (page: Page, weigh: Weigh) => number) => {
  const found = pages.filter(({ path }) => pattern.test(path));
  expect(found.length).toBeGreaterThan(0);
  const heavy = found.filter((page) => weight(page, quick) > most);
  return heavy.map((page) => ({ path: page.path, weight: weight(page, hardest) })).filter(({ weight }) => weight > most);
};
const whole = (page: Page, weigh: Weigh) => weigh([page.path.replace(/\/$/, '/index.html'), ...styles(page), ...scripts(page)]);

test.each([
  ['an article', /^\/(?:en\/)?articles\/[^/]+\/$/, 25],
  ['a chart page', /^\/(?:en\/)?charts\/[^/]+\/$/, 40],
  ['an account, or two side by side', /^\/(?:en\/)?(?:companies|compare)\//, 60],
  ['the ledger', /^\/(?:en\/)?figures\/$/, 60],
] as const)('%s is light: text, style and script in %s stay under %i kB', (_, pattern, most) => {
  expect(over(pattern, most, whole)).toEqual([]);
});

test('no page runs more than 6 kB of script before a search is made', () => {
  expect(over(/./, 6, (page, weigh) => weigh(scripts(page)))).toEqual([]);
});
