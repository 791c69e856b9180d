import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** The built site; `SITE_DIST` names another folder than `dist/`. */
export const dist = process.env.SITE_DIST ?? 'dist';

/** A page of the built site, by its path: `/articles/`. */
export interface Page {
  readonly path: string;
  readonly tree: Root;
  readonly ids: ReadonlyMap<string, Element>;
}

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** Every file of the site as a path: `/data/ledger.json`. */
export const paths: ReadonlySet<string> = new Set(files.map((file) => `/${file}`));

/** Every page, parsed. */
export const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const tree = fromHtml(readFileSync(join(dist, file), 'utf8'));
    const ids = new Map<string, Element>();
    visit(tree, 'element', (element) => {
      const id = element.properties.id;
      if (id !== undefined) ids.set(String(id), element);
    });
    return { path: `/${file.replace(/index\.html$/, '')}`, tree, ids };
  });

const byPath = new Map(pages.map((page) => [page.path, page]));

/** The page and fragment that an address on a page leads to; `page` is undefined where there is none. */
export function follow(from: Page, href: string): { readonly page: Page | undefined; readonly path: string; readonly fragment: string } {
  const url = new URL(href, `https://site.test${from.path}`);
  const path = decodeURIComponent(url.pathname);
  return { page: byPath.get(path), path, fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** True for addresses that stay on the site. */
export const isInternal = (href: string): boolean => !/^[a-z]+:|^\/\//i.test(href);
