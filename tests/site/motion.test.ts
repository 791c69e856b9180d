import { expect, test } from 'vitest';
import { visit } from './open-page.ts';
import { pageTypes } from './page-types.ts';

const visited = visit();

/** The longest that anything on the page moves while a reader goes through it, in milliseconds. */
async function motionOn(path: string, reducedMotion: 'reduce' | 'no-preference') {
  const page = await visited.leafTo(path, { reducedMotion });
  const moves = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let found = 0;
    const figures = [...document.querySelectorAll<HTMLElement>('.prose a.fig')].slice(0, 2);
    const controls = [...document.querySelectorAll<HTMLElement>('summary, main input, #theme-dark, main svg a')].slice(0, 6);
    for (const one of [...figures, ...controls]) {
      one.focus();
      if (!(one instanceof SVGElement)) one.click();
      await frame();
      found = Math.max(found, document.getAnimations().length);
    }
    return { found, smooth: getComputedStyle(document.documentElement).scrollBehavior };
  });
  return moves;
}

test.each(pageTypes.filter((path) => path.startsWith('/en/')))('nothing moves on %s for a reader who asked for less motion', async (path) => {
  expect(await motionOn(path, 'reduce')).toEqual({ found: 0, smooth: 'auto' });
});

test('for others a note rises, so the test above can see motion', async () => {
  const article = pageTypes.find((path) => /^\/articles\/[^/]+\/$/.test(path)) ?? '';
  expect((await motionOn(article, 'no-preference')).found).toBeGreaterThan(0);
});
