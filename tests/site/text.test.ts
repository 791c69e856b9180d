import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { getDataset } from '../../src/dataset/dataset.ts';
import { renderArticle } from '../../src/render/article.ts';
import { pages } from './built.ts';

const { articles } = await getDataset();
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the text of an article is the same with and without its marks', () => {
  test.each(articles.map((article) => [article.file, article] as const))('%s', (_, { lang, slug, body }) => {
    const page = pages.find(({ path }) => path === `${lang === 'vi' ? '' : `/${lang}`}/articles/${slug}/`);
    const prose = page && select('.prose', page.tree);
    expect(flat(toString(prose ?? page?.tree ?? fromHtml('')))).toBe(flat(toString(fromHtml(renderArticle(body, [], []).html, { fragment: true }))));
  });
});

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, { tree }) => {
  test('speaks the language of its address', () => {
    expect(select('html', tree)?.properties.lang).toBe(path.startsWith('/en/') ? 'en' : 'vi');
  });

  test('has one title, one heading of the first rank, a description', () => {
    expect(selectAll('h1', tree)).toHaveLength(1);
    expect(toString(select('title', tree) ?? tree).length).toBeGreaterThan(8);
    expect(String(select('meta[name=description]', tree)?.properties.content ?? '').length).toBeGreaterThan(20);
  });

  test('carries no style of its own, no button in prose, nothing undefined', () => {
    expect(selectAll('[style], .prose button', tree)).toEqual([]);
    const text = toString(select('body', tree) ?? tree);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });
});

test('every page stands in both languages, articles that are not yet translated apart', () => {
  const translated = new Set(articles.map(({ slug }) => slug).filter((slug) => articles.filter((one) => one.slug === slug).length > 1));
  const vi = pages.map(({ path }) => path).filter((path) => !path.startsWith('/en/') && path !== '/404.html');
  const missing = vi
    .filter((path) => !pages.some((page) => page.path === `/en${path}`))
    .filter((path) => !/^\/articles\/[^/]+\/$/.test(path) || translated.has(path.split('/')[2] ?? ''));
  expect(missing).toEqual([]);
});
