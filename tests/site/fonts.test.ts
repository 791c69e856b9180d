import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dist, pages, paths } from './built.ts';
import { visit } from './open-page.ts';
import { pageTypes } from './page-types.ts';

const site = visit();

const SPACE = 70_000;
/** A parser that pauses amid the row of a table paints the row's end a moment later: a hair, and on a busy machine only. */
const HAIR = 0.005;

/** Loads a page and says which files it asked for, how many bytes of fonts came and how far things moved. */
async function firstView(path: string, width: number, delay = 0) {
  const window = await site.leafTo('/robots.txt', { viewport: { width, height: 900 } });
  const page = await window.context().newPage();
  let bytes = 0;
  const asked = new Set<string>();
  // Who routes has no cache: each view is a first one.
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, delay));
    await route.continue();
  });
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  page.on('response', async (response) => {
    if (response.url().endsWith('.woff2')) bytes += (await response.body()).length;
  });
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) Object.assign(globalThis, { moved: Reflect.get(globalThis, 'moved') + Reflect.get(shift, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(new URL(path, window.url()).href);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(delay + 100);
  const moved = await page.evaluate(() => Number(Reflect.get(globalThis, 'moved')));
  const used = await usedFaces(page);
  await page.close();
  return { bytes, moved, used, asked: [...asked] };
}

const usedFaces = (page: Page) =>
  page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll(/["']/g, '')));

// What a page asks for and how it is laid out does not hang on its language: in English the two that are read most.
const views = pageTypes.filter((path) => !path.startsWith('/en/') || /^\/en\/(articles\/.+)?$/.test(path));

test.each(views)('%s asks for at most eight files, with 70 kB of fonts, and nothing moves', async (path) => {
  const { bytes, moved, used, asked } = await firstView(path, 390);
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(8);
  expect(used).toEqual(expect.arrayContaining(['STIX Two Text', 'Encode Sans']));
  expect(bytes).toBeLessThanOrEqual(SPACE);
  expect(moved).toBeLessThan(HAIR);
});

test.each(pageTypes.filter((path) => /^(\/en)?\/(articles\/.+)?$/.test(path)))(
  '%s hardly moves where fonts come late: the stand-ins are as wide',
  async (path) => {
    const { moved } = await firstView(path, 1280, 600);
    expect(moved).toBeLessThan(0.02);
  },
);

test('every letter of every page that the typefaces have is in the cut files', async () => {
  const written = new Set(pages.flatMap(({ path }) => [...readFileSync(join(dist, path.replace(/\/$/, '/index.html')), 'utf8').normalize('NFC')]));
  const page = await site.open('/');
  const missing = await page.evaluate(
    async (letters) => {
      // Faces of their own from the same files: a page on a busy machine goes without those that come late.
      const families = await Promise.all(
        ['serif', 'sans'].map(async (name) => {
          const file = performance.getEntriesByType('resource').find((entry) => entry.name.includes(`/${name}.`) && entry.name.endsWith('.woff2'));
          document.fonts.add(await new FontFace(`Cut ${name}`, `url(${file?.name})`).load());
          return `Cut ${name}`;
        }),
      );
      const pen = document.createElement('canvas').getContext('2d');
      // A letter that the face lacks is as wide as in the face behind it; twice, with two faces behind, it cannot be chance.
      const width = (family: string, letter: string) => {
        if (!pen) return 0;
        pen.font = `100px ${family}`;
        return pen.measureText(letter).width;
      };
      const lacks = (family: string, letter: string) =>
        ['monospace', 'Liberation Serif', 'Noto Sans'].every((behind) => width(`'${family}', '${behind}'`, letter) === width(`'${behind}'`, letter));
      return letters.filter((letter) => families.some((family) => lacks(family, letter)));
    },
    [...written].filter((letter) => /[\p{L}\p{N}]/u.test(letter)),
  );
  expect(missing).toEqual([]);
  await page.context().close();
});

test('style sheets hold no light-dark() that an older engine would drop, and ask for anchors only where they are known', () => {
  const sheets = [...paths].filter((path) => path.endsWith('.css')).map((path) => readFileSync(join(dist, path), 'utf8'));
  const all = sheets.join('\n');
  expect(all).not.toContain('light-dark(');
  expect(all).toMatch(/prefers-color-scheme: ?dark/);
  const outside = all.replaceAll(/@supports \(anchor-name:[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '').replaceAll(/@position-try[^}]*\}/g, '');
  expect(outside).not.toContain('anchor(');
});

test('the two languages share the same few font files', () => {
  expect(readdirSync(join(dist, '_astro')).filter((file) => file.endsWith('.woff2')).length).toBeLessThanOrEqual(4);
});
