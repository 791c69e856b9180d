import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './open-page.ts';
import { pageTypes } from './page-types.ts';

const visited = visit();

const article = pageTypes.find((path) => /^\/articles\/[^/]+\/$/.test(path)) ?? '';
const shown = (page: Page) => page.locator('.slip:visible').evaluateAll((slips) => slips.map(({ id }) => id));

test('a figure opens its note by Enter; Escape closes it, and the reader is where he was', async () => {
  const page = await visited.open(article);
  const figure = page.locator('.prose a.fig').nth(4);
  const note = (await figure.getAttribute('href'))?.slice(1);
  await figure.focus();
  await page.keyboard.press('Enter');
  expect(await shown(page)).toEqual([note]);
  expect(await page.locator(':target').getAttribute('id')).toBe(note);
  await page.keyboard.press('Escape');
  expect(await shown(page)).toEqual([]);
  expect(await figure.evaluate((one) => one === document.activeElement)).toBe(true);
  const box = await figure.boundingBox();
  expect(box && box.y >= 0 && box.y < 900).toBe(true);
  // And on: the next figure, whose note was not sent away.
  await page.keyboard.press('Tab');
  expect(await shown(page)).toEqual([(await page.locator('.prose a.fig').nth(5).getAttribute('href'))?.slice(1)]);
});

test('without a script it opens at a tap, and closes by its own link', async () => {
  const page = await visited.open(article, { javaScriptEnabled: false, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const figure = page.locator('.prose a.fig').nth(4);
  const note = (await figure.getAttribute('href'))?.slice(1) ?? '';
  await figure.tap();
  expect(await shown(page)).toContain(note);
  const slip = page.locator(`[id="${note}"]`);
  const box = await slip.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390 && box.y < 844).toBe(true);
  await slip.locator('.x').tap();
  expect(await page.locator('.slip:target').count()).toBe(0);
});
