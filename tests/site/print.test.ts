import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './open-page.ts';
import { pageTypes } from './page-types.ts';

const visited = visit();

/** The page as paper has it, of a reader whose screen is dark. */
async function printed(path: string): Promise<Page> {
  const page = await visited.leafTo(path, { colorScheme: 'dark' });
  await page.locator('#theme-dark').check({ force: true });
  if (/\/articles\/./.test(path)) await page.locator('.prose a.fig').first().click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page;
}
const visible = (page: Page, what: string) => page.locator(`:is(${what}):visible`).evaluateAll((found) => found.map(({ outerHTML }) => outerHTML.slice(0, 80)));

test.each(pageTypes.filter((path) => !path.includes('/embed/') && !path.startsWith('/en/')))('%s on paper has no controls, black on white', async (path) => {
  const page = await printed(path);
  expect(await visible(page, 'nav, fieldset, form, button, input, select, .slip, .tip, .skip, .asides')).toEqual([]);
  const { ink, paper, wide } = await page.locator('main').evaluate((main) => {
    const light = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 765;
    const texts = [...main.querySelectorAll('h1, h2, p, td, li')].filter((one) => one.checkVisibility());
    return {
      ink: Math.max(...texts.map((one) => light(getComputedStyle(one).color))),
      paper: light(getComputedStyle(document.body).backgroundColor),
      wide: document.documentElement.scrollWidth > innerWidth,
    };
  });
  expect({ paper, wide, readable: ink < 0.5 }).toEqual({ paper: 1, wide: false, readable: true });
});

test('an article on paper keeps its text, the table of its figures, and where its links lead', async () => {
  const path = pageTypes.find((one) => /^\/articles\/[^/]+\/$/.test(one)) ?? '';
  const page = await printed(path);
  for (const part of ['h1', '.prose', 'main .ledger']) expect(await page.locator(part).first().isVisible(), part).toBe(true);
  const source = page.locator('.byline a[href^=http]').first();
  const [href, after] = await source.evaluate((link) => [link.getAttribute('href') ?? '', getComputedStyle(link, '::after').content]);
  expect(after).toContain(href);
});
