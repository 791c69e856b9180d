import { expect, test } from 'vitest';
import { visit } from './open-page.ts';
import { pageTypes } from './page-types.ts';

// What is far from view is not laid out (src/styles/afar.css): whoever comes for one line of it must still land there.
const visited = visit();

const long = pageTypes.filter((path) => /^\/(?:companies\/[^/]+|timeline|figures|articles\/[^/]+)\/$/.test(path));

test.each(long)('a link to a line far down %s opens at that line', async (path) => {
  // A script lays it out bit by bit once the page stands: without it nothing hurries.
  const page = await visited.open(path, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
  const id = await page.evaluate(() => {
    const lines = [...document.querySelectorAll('.jrow[id], tbody tr[id]')];
    return lines[Math.floor(lines.length * 0.7)]?.id ?? '';
  });
  const laidOut = await page.evaluate((id) => document.getElementById(id)?.lastElementChild?.checkVisibility({ contentVisibilityAuto: true }), id);
  const there = `${page.url()}#${id}`;
  await page.goto('about:blank');
  await page.goto(there);
  const top = () => page.evaluate((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? -1) / innerHeight, id);
  await expect.poll(async () => Math.abs((await top()) - 0.25), { timeout: 20_000 }).toBeLessThan(0.2);
  expect(laidOut).toBe(false);
  await page.context().close();
});

test('with a script nothing waits for long: pictures of whole pages are whole', async () => {
  const page = await visited.open(long[0] ?? '', { viewport: { width: 390, height: 844 } });
  const waiting = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('main li, main p')].filter((one) => !one.checkVisibility({ contentVisibilityAuto: true }) && one.checkVisibility())
          .length,
    );
  await expect.poll(waiting, { timeout: 20_000 }).toBe(0);
  await page.context().close();
});
