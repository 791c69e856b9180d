import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Visit, visit } from './open-page.ts';
import { pageTypes } from './page-types.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let visited: Visit;
beforeAll(async () => {
  visited = await visit();
}, 60_000);
afterAll(() => visited?.end());

const told = ({ violations }: AxeResults): string[] =>
  violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`)
        .join('; ')} (${nodes.length})`,
  );

test.each(pageTypes)(
  'axe finds nothing on %s, and in the dark nothing in its colours',
  async (path) => {
    const page = await visited.open(path, { colorScheme: 'light', viewport: { width: 390, height: 844 } });
    await page.evaluate(axe);
    const light = told(await page.evaluate<AxeResults>('axe.run()'));
    // The two themes differ in colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = told(await page.evaluate<AxeResults>("axe.run({ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } })"));
    await page.context().close();
    expect({ light, dark }).toEqual({ light: [], dark: [] });
  },
  60_000,
);

test('no page said anything in the console, or asked another origin', () => expect(visited.heard).toEqual([]));
