import { expect, test } from 'vitest';
import { visit } from './open-page.ts';
import { pageTypes } from './page-types.ts';

const visited = visit();

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
  const wide: string[] = [];
  for (const path of paths) {
    const page = await visited.leafTo(path, { viewport: { width, height: 700 } });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(path);
  }
  expect(wide).toEqual([]);
});
