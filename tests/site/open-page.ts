import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from '../../src/cli/chromium.ts';
import { serve } from '../../src/cli/serve.ts';
import { dist } from './built.ts';

/** The built site, served and open in a browser; whatever a page says in the console or asks of another origin is kept in `heard`. */
export interface Visit {
  /** Opens a page as a new reader does: with a cold cache. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /**
   * Shows a page in the window that is kept for these options, without what was chosen on the last one:
   * for tests that go through all page types, as a new reader costs four times a page.
   */
  readonly leafTo: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly heard: readonly string[];
}

/** A visit for the tests of the file that asks for it: it begins before the first of them and ends behind the last. */
export function visit(): Visit {
  let begun: Awaited<ReturnType<typeof begin>> | undefined;
  beforeAll(async () => {
    begun = await begin();
  }, 60_000);
  afterAll(() => begun?.end());
  const visited = () => {
    if (!begun) throw new Error('a page is opened before the tests begin: open it in a test or in beforeAll');
    return begun;
  };
  return {
    open: (path, options) => visited().open(path, options),
    leafTo: (path, options) => visited().leafTo(path, options),
    get heard() {
      return visited().heard;
    },
  };
}

async function begin(): Promise<Visit & { readonly end: () => Promise<void> }> {
  const site = await serve(dist);
  const browser: Browser = await launch();
  const heard: string[] = [];
  const kept = new Map<string, Page>();
  const blank = async (options: BrowserContextOptions): Promise<Page> => {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
    page.on('console', (message) => heard.push(`${page.url()} ${message.text()}`));
    page.on('pageerror', (error) => heard.push(`${page.url()} ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.address)) heard.push(`${page.url()} asks ${request.url()}`);
    });
    return page;
  };
  const go = async (page: Page, path: string): Promise<Page> => {
    await page.goto(site.address + path.slice(1));
    return page;
  };
  return {
    heard,
    open: async (path, options = {}) => go(await blank(options), path),
    leafTo: async (path, options = {}) => {
      const key = JSON.stringify(options);
      const page = kept.get(key) ?? (await blank(options));
      if (kept.has(key)) await forget(page, options);
      kept.set(key, page);
      return go(page, path);
    },
    end: async () => {
      await browser.close();
      site.server.close();
    },
  };
}

/** Takes a window back to where a new one is. */
async function forget(page: Page, { colorScheme = 'light', reducedMotion = 'no-preference' }: BrowserContextOptions): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.emulateMedia({ media: null, colorScheme, reducedMotion });
  await page.mouse.move(0, 0);
}
