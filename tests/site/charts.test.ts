import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { dist, follow, type Page, pages } from './built.ts';

const charts = pages.filter(({ path }) => /^(?:\/en)?\/charts\/[^/]+\/$/.test(path));
const embeds = pages.filter(({ path }) => /^(?:\/en)?\/embed\/[^/]+\/$/.test(path));
const fileOf = ({ path }: Page, type: string) => join(dist, `${path.slice(0, -1)}.${type}`);
const property = (element: Element, name: string) => String(element.properties[name] ?? '');
const tipsOf = (page: Page) => selectAll('.tip', page.tree);
const words = (element: Element) => toString(element).replace(/\s+/g, ' ').trim();

test('each chart stands in both languages, and as a page for frames', () => {
  expect(charts.length).toBeGreaterThanOrEqual(8);
  expect(embeds.map(({ path }) => path.replace('/embed/', '/charts/')).sort()).toEqual(charts.map(({ path }) => path).sort());
});

describe.each(charts.map((page) => ({ page, path: page.path })))('$path', ({ page }) => {
  const rows = csvParse(readFileSync(fileOf(page, 'csv'), 'utf8'));

  test('every mark has a tip with its whole sentence and the way there', () => {
    const marks = selectAll('.stage a.mk', page.tree);
    const poor = marks.filter((mark) => {
      const tip = page.ids.get(property(mark, 'ariaDescribedBy'));
      const quote = tip && selectAll('blockquote', tip)[0];
      return !quote || words(quote).length < 4 || !selectAll('a', tip).some((link) => property(link, 'href') === property(mark, 'href'));
    });
    expect(marks.length).toBeGreaterThan(0);
    expect(poor.map((mark) => property(mark, 'href'))).toEqual([]);
  });

  test('each drawing holds the same marks, one for each row of the CSV', () => {
    for (const stage of selectAll('.stage', page.tree)) {
      const tips = selectAll('.tip', stage).map((tip) => property(tip, 'id'));
      for (const svg of selectAll('svg', stage))
        expect(
          selectAll('a.mk', svg)
            .map((mark) => property(mark, 'ariaDescribedBy'))
            .sort(),
        ).toEqual(tips.toSorted());
    }
    expect(rows.length).toBe(tipsOf(page).length);
  });

  test('a row of the CSV holds the sentence of its tip, and leads where the mark does', () => {
    const tips = tipsOf(page).map((tip) => `${words(selectAll('blockquote', tip)[0] as Element)} ${property(selectAll('.tm a', tip)[0] as Element, 'href')}`);
    expect(tips.length).toBeGreaterThan(0);
    expect(rows.map(({ sentence = '', link = '' }) => `${sentence.replace(/\s+/g, ' ').trim()} ${new URL(link).pathname}${new URL(link).hash}`)).toEqual(tips);
  });

  test('the picture to take along stands alone', () => {
    const svg = readFileSync(fileOf(page, 'svg'), 'utf8');
    expect(svg).not.toMatch(/var\(|url\(|<style|<script|<text|<image|xlink|href=|NaN|undefined/);
    expect([...svg.matchAll(/https?:\/\/[^\s"<]+/g)].map(([address]) => address).filter((address) => address !== 'http://www.w3.org/2000/svg')).toEqual([
      expect.stringContaining(page.path),
    ]);
    expect(svg).toContain('<title>');
  });

  test('so does the same as PNG, more than a thousand pixels wide', () => {
    const png = readFileSync(fileOf(page, 'png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  });

  test('the row of actions leads to files that exist', () => {
    const links = selectAll('.asides > a', page.tree).map((link) => property(link, 'href'));
    expect(links.map((link) => link.split('.').at(-1)).sort()).toEqual(['csv', 'png', 'svg']);
    for (const link of links) expect(existsSync(join(dist, link)), link).toBe(true);
  });
});

test('a page for frames asks nothing elsewhere, and leads back out of the frame', () => {
  for (const page of embeds) {
    const asked = ['script[src]', 'img[src]', 'iframe[src]'].flatMap((what) => selectAll(what, page.tree).map((element) => property(element, 'src')));
    const sheets = selectAll('link', page.tree)
      .filter((link) => !/canonical/.test(property(link, 'rel')))
      .map((link) => property(link, 'href'));
    expect([...asked, ...sheets].filter((address) => /^(?:[a-z]+:|\/\/)/i.test(address))).toEqual([]);
    const back = selectAll('.src a', page.tree)[0];
    expect(back && property(back, 'target')).toBe('_top');
    expect(back && follow(page, property(back, 'href')).page?.path).toBe(page.path.replace('/embed/', '/charts/'));
  }
});

test('a chart page weighs at most 40 KB as sent: its own words, style sheets and scripts', () => {
  const known = new Map<string, number>();
  const sent = (file: string) => {
    const size = known.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).length;
    known.set(file, size);
    return size;
  };
  for (const page of charts) {
    const files = [
      ...selectAll('link[rel=stylesheet]', page.tree).map((link) => property(link, 'href')),
      ...selectAll('script[src]', page.tree).map((script) => property(script, 'src')),
    ];
    const all = sent(`${page.path}index.html`) + files.reduce((sum, file) => sum + sent(file), 0);
    expect(all, page.path).toBeLessThan(40 * 1024);
  }
}, 60_000);
