import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit } from './open-page.ts';
import { pageTypes } from './page-types.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const visited = visit();

const told = ({ violations }: AxeResults): string[] =>
  violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`)
        .join('; ')} (${nodes.length})`,
  );

const colours = ['color-contrast', 'link-in-text-block'];
/** Only what is wrong is put into words: the ways to thousands of sound elements take longer than the rules. */
const run = (page: Page, more: object) =>
  page
    .evaluate<AxeResults, string>(
      (options) => Reflect.get(globalThis, 'axe').run(JSON.parse(options)),
      JSON.stringify({ resultTypes: ['violations'], selectors: false, ...more }),
    )
    .then(told);

const inEnglish = (path: string) => path.startsWith('/en/');

test.each(pageTypes.filter((path) => !inEnglish(path)))(
  'axe finds nothing on %s, and in the dark nothing in its colours',
  async (path) => {
    const page = await visited.leafTo(path, { colorScheme: 'light', viewport: { width: 390, height: 844 } });
    await page.evaluate(axe);
    const light = await run(page, {});
    // The two themes differ in colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await run(page, { runOnly: { type: 'rule', values: colours } });
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  },
  60_000,
);

// The two languages differ in all but colours: both are dressed in the same sheets.
test.each(pageTypes.filter(inEnglish))(
  'axe finds nothing on %s',
  async (path) => {
    const page = await visited.leafTo(path, { viewport: { width: 390, height: 844 } });
    await page.evaluate(axe);
    const found = await run(page, { rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) });
    expect(found).toEqual([]);
  },
  60_000,
);

test('no page said anything in the console, or asked another origin', () => expect(visited.heard).toEqual([]));
