import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../../src/cli/chromium.ts';
import { serve } from '../../src/cli/serve.ts';
import { dist } from '../site/built.ts';
import { pageTypes } from '../site/page-types.ts';
import { compare } from './compare.ts';
import { draw, keep, openWindow } from './draw.ts';
import { otherMachine, signReferences } from './drawn-with.ts';
import { frame } from './tolerance.ts';

const REFERENCES = 'tests/visual/references';
const OUTPUT = 'tests/.output/visual';
const renew = inject('renew');
/** `/en/charts/revenue/`, 390, dark → `en-charts-revenue.390.dark`. */
const nameOf = (path: string, width: number, theme: string) => `${path.replace(/^\/|\/$|\.html$/g, '').replaceAll('/', '-') || 'home'}.${width}.${theme}`;

const looks = frame.themes.flatMap((theme) => frame.widths.map((width) => ({ theme, width })));
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve(dist);
  // Neither the machine's hinting of letters nor its screen's colours may show.
  browser = await launch('--font-render-hinting=none', '--force-color-profile=srgb');
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  if (renew) rmSync(REFERENCES, { recursive: true, force: true });
  mkdirSync(REFERENCES, { recursive: true });
  if (renew) signReferences(browser);
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

describe.each(looks)('$theme, $width pixels wide', ({ theme, width }) => {
  let window: Page;
  beforeAll(async () => {
    window = await openWindow(browser, width, theme);
    // Letters that come late are left out of a first view: they wait in the cache for those that are compared.
    await draw(window, site.address);
  });
  afterAll(() => window?.context().close());

  test.each(pageTypes)('%s looks as its reference', async (path) => {
    const name = nameOf(path, width, theme);
    const reference = `${REFERENCES}/${name}.webp`;
    const actual = await draw(window, `${site.address}${path.slice(1)}`);
    if (renew) return void (await keep(actual, reference));
    const difference = existsSync(reference) ? await compare(actual, reference) : { words: 'has no reference', diff: undefined };
    if (!difference) return;
    const kept = [`${OUTPUT}/${name}.actual.png`, `${OUTPUT}/${name}.diff.png`];
    writeFileSync(kept[0] ?? '', actual);
    if (difference.diff) writeFileSync(kept[1] ?? '', difference.diff);
    expect.fail(`${path} ${difference.words}: see ${kept.slice(0, difference.diff ? 2 : 1).join(' and ')}, beside ${reference}.${otherMachine(browser)}`);
  });
});

test('no reference is left of a page that is no more', () => {
  const expected = looks.flatMap(({ theme, width }) => pageTypes.map((path) => `${nameOf(path, width, theme)}.webp`));
  const found = readdirSync(REFERENCES).filter((file) => file.endsWith('.webp'));
  expect(found.filter((file) => !expected.includes(file))).toEqual([]);
});
