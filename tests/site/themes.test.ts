import { expect, test } from 'vitest';
import { inks } from '../../src/styles/inks.ts';
import { visit } from './open-page.ts';

const site = visit();

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

// Compiled colours hang on two custom properties that follow `color-scheme`: every way to a theme must set them.
test.each([
  { machine: 'light', chosen: 'auto', shown: 'light' },
  { machine: 'dark', chosen: 'auto', shown: 'dark' },
  { machine: 'light', chosen: 'dark', shown: 'dark' },
  { machine: 'dark', chosen: 'light', shown: 'light' },
] as const)('on a $machine machine with $chosen chosen the page is $shown, with script and without', async ({ machine, chosen, shown }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await site.leafTo('/companies/aws/', { colorScheme: machine, javaScriptEnabled });
    await page.locator(`#theme-${chosen}`).check({ force: true });
    const [paper, company] = await Promise.all([
      page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor),
      page
        .locator('.co-aws')
        .first()
        .evaluate((head) => getComputedStyle(head).getPropertyValue('--c').trim()),
    ]);
    expect(paper).toBe(rgb(inks.paper[shown]));
    expect(company).toContain(shown === 'light' ? '#b86800' : '#f5b059');
  }
});
