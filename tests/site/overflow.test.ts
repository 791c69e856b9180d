import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Visit, visit } from './open-page.ts';
import { pageTypes } from './page-types.ts';

let visited: Visit;
beforeAll(async () => {
  visited = await visit();
}, 60_000);
afterAll(() => visited?.end());

const vietnamese = pageTypes.filter((path) => !path.startsWith('/en/'));

// Both languages where room is shortest: the narrowest phone, and text beside its notes.
test.each([
  { width: 360, paths: pageTypes },
  { width: 390, paths: vietnamese },
  { width: 768, paths: vietnamese },
  { width: 1040, paths: pageTypes },
  { width: 1280, paths: vietnamese },
  { width: 1440, paths: vietnamese },
])('at $width pixels no page runs over the edge', async ({ width, paths }) => {
  // A page opened at its width is much quicker than one that is resized.
  const page = await visited.open('/404.html', { viewport: { width, height: 700 } });
  const { origin } = new URL(page.url());
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(origin + path);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(path);
  }
  await page.context().close();
  expect(wide).toEqual([]);
});
