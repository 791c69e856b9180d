import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './open-page.ts';

const visited = visit();

const rows = (page: Page) => page.locator('.jrow[id^=e-]:visible');

test.each(['/timeline/', '/en/timeline/'])(
  '%s shows the events of a company and of a kind, by keyboard and without a script, and says where there are none',
  async (path) => {
    const page = await visited.open(path, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
    const all = await rows(page).count();
    await page.locator('[name=w]').first().focus();
    await page.keyboard.press('ArrowRight');
    const id = await page.locator('[name=w]:checked').inputValue();
    expect(await rows(page).count()).toBeLessThan(all);
    expect(await rows(page).evaluateAll((found, id) => found.every(({ classList }) => classList.contains(`w-${id}`)), id)).toBe(true);
    const { wrong, empty } = await page.evaluate(() => {
      const choices = (name: string) => [...document.querySelectorAll<HTMLInputElement>(`[name=${name}]`)];
      const shown = (what: string) => [...document.querySelectorAll(what)].some((one) => one.checkVisibility());
      const pairs = choices('w').flatMap((who) => choices('t').map((what) => [who, what] as const));
      const found = pairs.map(([who, what]) => {
        who.checked = what.checked = true;
        return { pair: `${who.value} ${what.value}`, none: !shown('.jrow[id^=e-]'), said: shown('.nothing') };
      });
      return { wrong: found.filter(({ none, said }) => none !== said), empty: found.filter(({ none }) => none).length };
    });
    expect(wrong).toEqual([]);
    expect(empty).toBeGreaterThan(0);
    await page.context().close();
  },
);

test('the event that a link asks for stands whatever is chosen', async () => {
  const page = await visited.open('/timeline/');
  await page.locator('[name=w]').nth(1).check({ force: true });
  const id = await page.locator('.jrow[id^=e-]:not(:visible)').last().getAttribute('id');
  await page.goto(`${page.url()}#${id}`);
  expect(await page.locator(`[id='${id}']`).isVisible()).toBe(true);
  expect(await page.locator('[name=w]:checked').inputValue()).not.toBe('');
  await page.context().close();
});
