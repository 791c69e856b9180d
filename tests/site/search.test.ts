import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './open-page.ts';

const visited = visit();

const said = (page: Page) => page.locator('#search-status');
const type = async (page: Page, query: string) => {
  await page.locator('#q').fill(query);
  await page.waitForFunction((text) => document.getElementById('search-status')?.textContent?.includes(`“${text}”`), query);
};

test('nothing of the index is loaded before the field is used', async () => {
  const page = await visited.open('/search/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.waitForTimeout(300);
  expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([]);
  await page.locator('#q').focus();
  await page.waitForResponse(/search-index\/index\.json/);
  expect(asked.some((path) => path.endsWith('.js'))).toBe(true);
}, 30_000);

test('"thi phan" finds "thị phần", marks it, and leads to the figure in its sentence', async () => {
  const page = await visited.open('/search/');
  await type(page, 'thi phan');
  const first = page.locator('.hits.figures li').first();
  expect(await first.locator('mark').first().textContent()).toBe('thị phần');
  const [amount, href] = [await first.locator('.amount').textContent(), await first.locator('a').getAttribute('href')];
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => decodeURIComponent(url.pathname + url.hash) === decodeURIComponent(href ?? ''));
  // A cell holds the number, its head the unit.
  expect(amount).toContain(await page.locator(':target').textContent());
  await page.goBack();
  expect(await page.locator('#q').inputValue()).toBe('thi phan');
  await first.waitFor();
}, 30_000);

test('"đường" brings only sentences with "đường", and each link stands in its article', async () => {
  const page = await visited.open('/search/?q=%C4%91%C6%B0%E1%BB%9Dng');
  await page.locator('.hits li').first().waitFor();
  const marks = await page.locator('.hits mark').allTextContents();
  expect(new Set(marks.map((mark) => mark.toLowerCase()))).toEqual(new Set(['đường']));
  const link = page.locator('.hits.articles a[href*="#p-"]').first();
  await link.click();
  expect(await page.locator(':target').textContent()).toContain('đường');
}, 30_000);

// The amounts of the first results, in both ways of writing, whatever the articles hold.
test.each(['/search/', '/en/search/'])(
  'on %s a figure as its sentence writes it is found by its value',
  async (path) => {
    const page = await visited.open(path);
    const examples = await page.locator('.tries a').allTextContents();
    const amounts = examples.filter((text) => /\d/.test(text));
    expect(amounts.length).toBeGreaterThan(1);
    for (const amount of amounts) {
      await type(page, amount);
      expect(await page.locator('.hits.figures .amount').first().textContent()).toBe(amount);
      const written = await page.locator('.hits.figures .amount').allTextContents();
      // Of a cell the amount is shown with its unit and rounded, 12,219 as "12,22 tỷ USD": three digits must be the same.
      const numbers = (texts: readonly string[]) => new Set(texts.map((text) => text.replaceAll(/\D/g, '').slice(0, 3)));
      expect(numbers(await page.locator('.hits.figures .quote mark').allTextContents())).toEqual(numbers(written));
    }
  },
  30_000,
);

test('what is nowhere is said in words, and a broken line too', async () => {
  const page = await visited.open('/en/search/');
  await type(page, 'xyzzy');
  expect(await said(page).textContent()).toContain('no sentence');
  expect(await page.locator('.hits').count()).toBe(0);
  await page.context().setOffline(true);
  await page.locator('#q').fill('amazon');
  await page.waitForFunction(() => /could not be opened/.test(document.getElementById('search-status')?.textContent ?? ''));
  await page.context().setOffline(false);
  await page.keyboard.press('Enter');
  await page.locator('.hits.companies').waitFor();
}, 30_000);

test('without a script the page says how else things are found', async () => {
  const page = await visited.open('/search/?q=aws', { javaScriptEnabled: false });
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  expect(await page.locator('.ways a').count()).toBe(6);
}, 30_000);

test('the search said nothing in the console but of the broken line', () => {
  expect(visited.heard.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
});
