import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from '../../src/cli/chromium.ts';
import { serve } from '../../src/cli/serve.ts';
import { dist } from './built.ts';

/** The built site, served and open in a browser; whatever a page says in the console or asks of another origin is kept in `heard`. */
export interface Visit {
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly heard: readonly string[];
  readonly end: () => Promise<void>;
}

export async function visit(): Promise<Visit> {
  const site = await serve(dist);
  const browser: Browser = await launch();
  const heard: string[] = [];
  return {
    heard,
    open: async (path, options = {}) => {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
      page.on('console', (message) => heard.push(`${path} ${message.text()}`));
      page.on('pageerror', (error) => heard.push(`${path} ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(site.address)) heard.push(`${path} asks ${request.url()}`);
      });
      await page.goto(site.address + path.slice(1));
      return page;
    },
    end: async () => {
      await browser.close();
      site.server.close();
    },
  };
}
