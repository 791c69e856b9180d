import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfProject } from './copy-of-project.ts';
import { thousandClaims } from './thousand-claims.ts';

const copy = copyOfProject();
const dist = join(copy.root, 'heavy');
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
beforeAll(() => {
  for (const part of ['articles', 'reviews']) rmSync(join(copy.root, 'content', part), { recursive: true, force: true });
  for (const { path, source } of thousandClaims()) {
    const file = join(copy.root, 'content/articles', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
  const { status, output } = copy.build('heavy');
  expect(status, output).toBe(0);
}, 240_000);
afterAll(() => copy.end());

interface Ledger {
  readonly facts: readonly { readonly subject: string; readonly preferred: string }[];
  readonly claims: readonly { readonly id: string; readonly subject: string; readonly voices: readonly { readonly href: string }[] }[];
  readonly articles: readonly { readonly href: string }[];
  readonly events: readonly { readonly id: string }[];
}

const hrefsOn = (html: string): readonly string[] => [...html.matchAll(/ href="([^"]+)"/g)].map((match) => match[1] ?? '');
const pagesOf = (account: string): readonly string[] => globSync(`{,en/}${account}/{,*/}index.html`, { cwd: dist }).sort();

test.each([
  ['companies/aws', 8],
  ['figures', 2],
  ['timeline', 2],
  ['forecasts', 2],
] as const)(
  '/%s/ with a thousand claims stays light on each of its pages',
  (account, least) => {
    const pages = pagesOf(account);
    expect(pages.length).toBeGreaterThanOrEqual(least);
    const weights = pages.map((path) => {
      const html = read(path);
      const parts = hrefsOn(html).filter((href) => /^\/styles\//.test(href));
      const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1] ?? '');
      const size = [path, ...parts, ...scripts].reduce((sum, file) => sum + brotliCompressSync(read(file)).length / 1000, 0);
      return { path, size };
    });
    expect(weights.filter(({ size }) => size > 60)).toEqual([]);
  },
  60_000,
);

test('nothing is lost: every fact of the company and every story of the ledger stand on one of the pages', () => {
  const { facts, claims, articles } = JSON.parse(read('data/ledger.json')) as Ledger;
  const own = claims.filter(({ subject }) => subject === 'aws');
  expect(own.length).toBeGreaterThan(1000);
  const told = new Set(
    pagesOf('companies/aws')
      .filter((path) => path.startsWith('en/'))
      .flatMap((path) => hrefsOn(read(path))),
  );
  const preferred = new Set(facts.filter(({ subject }) => subject === 'aws').map(({ preferred }) => preferred));
  expect(preferred.size).toBeGreaterThan(900);
  expect(own.filter(({ id, voices }) => preferred.has(id) && !voices.some(({ href }) => told.has(href))).map(({ id }) => id)).toEqual([]);
  const ledger = pagesOf('figures')
    .filter((path) => path.startsWith('en/'))
    .flatMap((path) => hrefsOn(read(path)).map((href) => href.replace(/#.*/, '')));
  expect(articles.filter(({ href }) => !ledger.includes(href)).map(({ href }) => href)).toEqual([]);
});

test('each of the pages stands in both languages', () => {
  for (const account of ['companies/aws', 'figures', 'timeline', 'forecasts']) {
    const [own, other] = [pagesOf(account).filter((path) => !path.startsWith('en/')), pagesOf(account).filter((path) => path.startsWith('en/'))];
    expect(other).toEqual(own.map((path) => `en/${path}`));
  }
});

test('each line, and each way to a further page, leads to a place that is there', () => {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOn = (path: string) => {
    const known = ids.get(path) ?? new Set([...read(join(path, 'index.html')).matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? ''));
    ids.set(path, known);
    return known;
  };
  const lost = ['companies/aws', 'figures', 'timeline', 'forecasts', 'conflicts'].flatMap(pagesOf).flatMap((page) =>
    hrefsOn(read(page))
      .filter((href) => /^\/(?:en\/)?(?:articles|companies|figures|timeline|forecasts|conflicts)\/.*#/.test(href))
      .filter((href) => {
        const [path = '', id = ''] = href.split('#');
        return !idsOn(path).has(decodeURIComponent(id));
      })
      .map((href) => `${page} → ${href}`),
  );
  expect(lost).toEqual([]);
});

test('nothing is lost: every event of the ledger stands on one of the pages of the timeline', () => {
  const { events } = JSON.parse(read('data/ledger.json')) as Ledger;
  const pages = pagesOf('timeline').filter((path) => path.startsWith('en/'));
  const ids = new Set(pages.flatMap((path) => [...read(path).matchAll(/ id="(e-[^"]+)"/g)].map((match) => match[1])));
  expect(events.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
});
