import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { dist, pages, paths } from './built.ts';

const PNG = '89504e470d0a1a0a';
const shared = pages.filter(({ path }) => path.endsWith('/') && !path.includes('/embed/'));
const property = (page: (typeof pages)[number], name: string) =>
  selectAll(`meta[property="${name}"]`, page.tree).map(({ properties }) => String(properties.content));

test('each page says what other sites show of it, and its picture is a PNG of 1200 × 630', () => {
  for (const page of shared) {
    const [image = ''] = property(page, 'og:image');
    const { pathname, origin } = new URL(image);
    expect(origin, page.path).toBe('https://so-may.example');
    expect(paths, page.path).toContain(pathname);
    const png = readFileSync(join(dist, pathname));
    expect(png.subarray(0, 8).toString('hex')).toBe(PNG);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(property(page, 'og:title')[0], page.path).toBeTruthy();
    expect(property(page, 'og:description')[0], page.path).toBeTruthy();
    expect(property(page, 'og:image:alt')[0], page.path).toBeTruthy();
    expect(property(page, 'og:locale')).toEqual([page.path.startsWith('/en/') ? 'en_US' : 'vi_VN']);
    expect(pathname.startsWith('/en/')).toBe(page.path.startsWith('/en/'));
  }
});

test('articles and charts have pictures of their own, articles their day', () => {
  const own = shared.filter(({ path }) => /\/(?:articles|charts)\/[^/]+\/$/.test(path));
  expect(own.length).toBeGreaterThan(0);
  for (const page of own)
    expect(property(page, 'og:image')[0]).toBe(`https://so-may.example${page.path.replace(/^(\/en)?\//, '$1/cards/').replace(/\/$/, '.png')}`);
  for (const page of own.filter(({ path }) => path.includes('/articles/'))) expect(property(page, 'article:published_time')[0]).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('where two sentences of a story do not agree, the words of its picture hold both amounts', () => {
  const [story] = shared.filter((page) => page.path.startsWith('/articles/') && selectAll('.fig.cf', page.tree).length > 0);
  expect(story && property(story, 'og:image:alt')[0]).toMatch(/\d.* ≠ \d/);
});
