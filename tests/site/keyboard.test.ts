import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './open-page.ts';
import { pageTypes } from './page-types.ts';

/** What is pressed on one page: the ledger's hundreds of rows are alike. */
const MOST = 80;
const visited = visit();

/** All that the keyboard should reach, in the order of the page, and a listener that writes down what it does reach. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const floating = '.slip *, .tip *';
    const all = [...document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, textarea, summary, [tabindex]')];
    const reach = all.filter((element) => {
      if (element.matches(floating) || !element.checkVisibility({ visibilityProperty: true })) return false;
      // Of a group of radios the chosen one is a stop; arrows change it.
      return !(element instanceof HTMLInputElement && element.type === 'radio') || element.checked;
    });
    const name = (element: Element) => `${all.indexOf(element as HTMLElement)} ${element.outerHTML.slice(0, 90)}`;
    const reached: { name: string; seen: boolean }[] = [];
    Object.assign(window, { reached });
    document.addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      if (element.matches(floating)) return;
      // A radio is seen by its label.
      const seen = [element, element.closest('label')].some((ring) => {
        if (!ring) return false;
        const { outlineStyle, outlineWidth, opacity } = getComputedStyle(ring);
        const { right, width, height } = ring.getBoundingClientRect();
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && opacity !== '0' && right > 0 && width > 0 && height > 0;
      });
      reached.push({ name: name(element), seen });
    });
    return reach.map(name);
  });
const reachedOn = (page: Page) => page.evaluate(() => (window as unknown as { reached: { name: string; seen: boolean }[] }).reached);

describe('the keyboard', () => {
  test.each(pageTypes.filter((path) => !/^\/(?:en|embed)\//.test(path)))('reaches all of %s in order, and is seen where it is', async (path) => {
    const page = await visited.leafTo(path);
    const expected = (await listen(page)).slice(0, MOST);
    let reached: Awaited<ReturnType<typeof reachedOn>> = [];
    // Notes that open beside a figure or a mark add stops of their own.
    for (let rounds = 0; rounds < 3 && reached.length < expected.length; rounds++) {
      for (let missing = expected.length - reached.length; missing > 0; missing--) await page.keyboard.press('Tab');
      reached = await reachedOn(page);
    }
    expect(reached.slice(0, expected.length).map(({ name }) => name)).toEqual(expected);
    expect(reached.filter(({ seen }) => !seen)).toEqual([]);
  });

  test('goes backwards too, and is trapped nowhere', async () => {
    const page = await visited.leafTo('/compare/');
    const expected = await listen(page);
    for (const _ of expected) await page.keyboard.press('Shift+Tab');
    expect((await reachedOn(page)).map(({ name }) => name)).toEqual(expected.toReversed());
  });

  test('skips to the content with the first key', async () => {
    const page = await visited.leafTo('/en/companies/aws/');
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => link === document.activeElement && link.getBoundingClientRect().left >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
  });
});
