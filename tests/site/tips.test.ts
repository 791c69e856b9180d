import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './open-page.ts';

const visited = visit();

const CHART = '/charts/market-share/';
const marks = (page: Page) => page.locator('.stage svg a.mk:visible');
const tips = (page: Page) => page.locator('.tip:visible');

test.each([true, false])(
  'a mark reached by keyboard shows its sentence, and one only (script: %s)',
  async (javaScriptEnabled) => {
    const page = await visited.open(CHART, { javaScriptEnabled });
    for (const n of [0, 3]) {
      const mark = marks(page).nth(n);
      await mark.focus();
      expect(await tips(page).count()).toBe(1);
      expect(await tips(page).getAttribute('id')).toBe(await mark.getAttribute('aria-describedby'));
    }
    const box = await tips(page).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 1280).toBe(true);
    if (!javaScriptEnabled) return;
    await page.keyboard.press('Escape');
    expect(await tips(page).count()).toBe(0);
  },
  30_000,
);

test('a tap shows the sentence and it stays; a tap elsewhere closes it, its link leads to the sentence', async () => {
  const page = await visited.open(CHART, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const mark = marks(page).first();
  await mark.scrollIntoViewIfNeeded();
  await mark.tap({ force: true });
  expect(new URL(page.url()).pathname).toBe(CHART);
  expect(await tips(page).count()).toBe(1);
  await page.touchscreen.tap(200, 20);
  expect(await tips(page).count()).toBe(0);
  await mark.tap({ force: true });
  await tips(page).locator('a').last().tap();
  await page.waitForURL((url) => url.pathname.includes('/articles/') && url.hash.length > 1);
}, 30_000);

test('the pointer may cross from a mark to its tip', async () => {
  const page = await visited.open(CHART);
  const mark = marks(page).nth(2);
  await mark.hover({ force: true });
  await tips(page).locator('a').last().hover();
  await page.waitForTimeout(400);
  expect(await tips(page).count()).toBe(1);
  await page.mouse.move(2, 2);
  await expect.poll(() => tips(page).count()).toBe(0);
}, 30_000);

test('a chart of two scales leads from the one to the other, with the same marks', async () => {
  const page = await visited.open('/charts/revenue/', { javaScriptEnabled: false });
  const words = () => marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')).sort());
  const before = await words();
  await page.locator('.scale a:not([aria-current])').click();
  expect(new URL(page.url()).pathname).toBe('/charts/revenue/linear/');
  expect(await words()).toEqual(before);
}, 30_000);

test('a page for frames is silent and asks nothing elsewhere', async () => {
  await visited.open('/en/embed/revenue/');
  expect(visited.heard).toEqual([]);
}, 30_000);
