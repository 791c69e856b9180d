import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Visit, visit } from './open-page.ts';
import { pageTypes } from './page-types.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let visited: Visit;
beforeAll(async () => {
  visited = await visit();
}, 60_000);
afterAll(() => visited?.end());

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(pageTypes)(
    'axe finds nothing on %s',
    async (path) => {
      const page = await visited.open(path, { colorScheme, viewport: { width: 390, height: 844 } });
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults>('axe.run()');
      await page.context().close();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`)
              .join('; ')} (${nodes.length})`,
        ),
      ).toEqual([]);
    },
    60_000,
  );
});

test('no page said anything in the console, or asked another origin', () => expect(visited.heard).toEqual([]));
