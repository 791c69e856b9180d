import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './open-page.ts';

const visited = visit();

const visibleMarks = (page: Page) => page.locator('main svg a.mk:visible');

describe.each([
  ['with script', true],
  ['without script', false],
])('%s', (_, javaScriptEnabled) => {
  test.each(['/charts/revenue/', '/en/charts/revenue/'])(
    'a mark of %s leads to its sentence, highlighted',
    async (path) => {
      const page = await visited.open(path, { javaScriptEnabled });
      const mark = visibleMarks(page).first();
      const href = await mark.getAttribute('href');
      await mark.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => decodeURIComponent(url.pathname + url.hash) === decodeURIComponent(href ?? ''));
      const target = page.locator(':target');
      const plain = page.locator('.prose a.fig:not(:target)').first();
      expect(await target.textContent()).toMatch(/\d/);
      // The highlight is a wash and a line around it, which no other figure has.
      const look = (locator: typeof target) =>
        locator.evaluate((element) => {
          const { backgroundColor, outlineStyle } = getComputedStyle(element);
          return { backgroundColor, outlineStyle };
        });
      expect((await look(target)).outlineStyle).toBe('solid');
      expect((await look(target)).backgroundColor).not.toBe((await look(plain)).backgroundColor);
      const box = await target.boundingBox();
      expect(box && box.y >= 0 && box.y < 900).toBe(true);
    },
    30_000,
  );
});

test('a figure opens its note on focus, and the theme is remembered', async () => {
  const page = await visited.open('/articles/');
  await page.locator('.ent h3 a').first().click();
  const figure = page.locator('.prose a.fig').first();
  await figure.focus();
  await figure.hover();
  expect(await page.locator('.slip:visible').count()).toBe(1);
  await page.locator('label:has(#theme-dark)').click();
  await page.reload();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
}, 30_000);

test('no page said anything in the console, or asked another origin', () => expect(visited.heard).toEqual([]));
