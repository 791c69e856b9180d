import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Visit, visit } from './open-page.ts';
import { pageTypes } from './page-types.ts';

let visited: Visit;
beforeAll(async () => {
  visited = await visit();
}, 60_000);
afterAll(() => visited?.end());

// The narrowest phone, each side of the breakpoints 760 and 1040, and the widest reader.
test.each(pageTypes)('%s never runs over the edge, from 360 to 1440', async (path) => {
  const page = await visited.open(path);
  const wide: number[] = [];
  for (const width of [360, 390, 768, 1040, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(width);
  }
  await page.context().close();
  expect(wide).toEqual([]);
});
