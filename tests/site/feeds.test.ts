import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { getDataset } from '../../src/dataset/dataset.ts';
import { creditsOf } from '../../src/locales/credits.ts';
import { dist, pages, paths } from './built.ts';
import { visit } from './open-page.ts';

const { articles } = await getDataset();

const editions = [
  { lang: 'vi', root: '' },
  { lang: 'en', root: '/en' },
] as const;

const site = visit();
let page: Page;
beforeAll(async () => {
  page = await site.open('/robots.txt');
});

/** Reads XML as a browser does: every item, or the error. */
const items = (file: string, item: string) =>
  page.evaluate(
    ([xml, name]) => {
      const tree = new DOMParser().parseFromString(xml ?? '', 'application/xml');
      const flaw = tree.querySelector('parsererror');
      if (flaw) throw new Error(flaw.textContent ?? '');
      return [...tree.getElementsByTagName(name ?? '')].map((element) =>
        [...element.children].map((child) => ({
          name: child.nodeName,
          text: child.textContent ?? '',
          href: child.getAttribute('href'),
          lang: child.getAttribute('hreflang'),
        })),
      );
    },
    [readFileSync(join(dist, file), 'utf8'), item],
  );

const plain = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

test.each(editions)('the $lang feed holds every article of the language, whole and with its credit', async ({ lang, root }) => {
  const feed = await items(`${root}/feed.xml`, 'item');
  const slugs = readdirSync(`content/articles/${lang}`).map((file) => file.replace('.md', ''));
  expect(feed).toHaveLength(slugs.length);
  for (const slug of slugs) {
    const address = `https://so-may.example${root}/articles/${slug}/`;
    const item = feed.find((fields) => fields.some(({ name, text }) => name === 'link' && text === address)) ?? [];
    const field = (wanted: string) => item.find(({ name }) => name === wanted)?.text ?? '';
    const content = fromHtml(field('content:encoded'), { fragment: true });
    const told = pages.find(({ path }) => path === `${root}/articles/${slug}/`);
    const prose = told && select('.prose', told.tree);
    expect(plain(textOf(content))).toContain(plain(prose ? textOf(prose) : 'no article'));
    expect(plain(textOf(content))).toContain(plain(field('description')));
    const credits = articles.filter((one) => one.lang === lang && one.slug === slug).flatMap(creditsOf);
    expect(credits.length).toBeGreaterThan(0);
    for (const { publisher } of credits) expect(textOf(content)).toContain(publisher);
    expect(field('dc:language')).toBe(lang);
    expect(item.filter(({ name }) => name === 'category').length).toBeGreaterThan(0);
    for (const link of selectAll('[href],[src]', content)) expect(String(link.properties.href ?? link.properties.src)).toMatch(/^https?:/);
  }
});

test('the sitemap names every page that is to be found, each with its translation', async () => {
  const entries = await items('/sitemap-0.xml', 'url');
  const listed = entries.map((fields) => new URL(fields.find(({ name }) => name === 'loc')?.text ?? '').pathname);
  const wanted = pages.map(({ path }) => path).filter((path) => path.endsWith('/') && !path.includes('/embed/'));
  expect(listed.toSorted()).toEqual(wanted.toSorted());
  for (const fields of entries) {
    const alternates = fields.filter(({ name }) => name === 'xhtml:link');
    const own = new URL(fields.find(({ name }) => name === 'loc')?.text ?? '').pathname;
    const pair = [own.replace(/^\/en\//, '/'), `/en${own.replace(/^\/en\//, '/')}`].filter((path) => pages.some((one) => one.path === path));
    expect(alternates.map(({ href }) => new URL(href ?? '').pathname).toSorted()).toEqual(pair.length > 1 ? pair.toSorted() : []);
  }
});

test('robots.txt names the sitemap, and the sitemap is there', () => {
  const named = /^Sitemap: (.+)$/m.exec(readFileSync(join(dist, 'robots.txt'), 'utf8'))?.[1];
  expect(paths).toContain(new URL(named ?? '').pathname);
});

test.each(editions)('the $lang manifest is JSON whose pictures exist in the sizes it says', ({ root, lang }) => {
  const manifest = JSON.parse(readFileSync(join(dist, root, 'manifest.webmanifest'), 'utf8'));
  expect(manifest).toMatchObject({ lang, start_url: `${root}/` });
  for (const { src, sizes } of manifest.icons) {
    expect(paths).toContain(src);
    if (src.endsWith('.png')) expect(readFileSync(join(dist, src)).readUInt32BE(16)).toBe(Number(sizes.split('x')[0]));
  }
});
