import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { pages } from './built.ts';
import { visit } from './open-page.ts';

const visited = visit();

const drawn = pages.filter(({ path, tree }) => /^(?:\/en)?\/articles\/[^/]+\/$/.test(path) && selectAll('.story-chart', tree).length > 0);

test.each(['/', '/en/'])('below %s, pointing at a figure of a story lights its mark in the chart beside it', async (root) => {
  const story = drawn.find(({ path }) => path.startsWith('/en/') === (root === '/en/'));
  const page = await visited.open(story?.path ?? 'no story with a chart');
  const mark = page.locator('.story-chart .mk:visible').first();
  const n = /\bg(\d+)\b/.exec((await mark.getAttribute('class')) ?? '')?.[1];
  const ink = () =>
    mark
      .locator('path')
      .first()
      .evaluate((path) => getComputedStyle(path).stroke);
  const before = await ink();
  await page.locator(`.prose .f${n}`).hover();
  expect(await ink()).not.toBe(before);
  // Beside the text and not below it, and still in view at the figure.
  const [chart, text] = await Promise.all([page.locator('.story-chart').boundingBox(), page.locator('.prose > p').first().boundingBox()]);
  expect(chart && text && chart.x > text.x + text.width).toBe(true);
  expect(chart && chart.y + chart.height > 0 && chart.y < 900).toBe(true);
});
