import { pages } from './built.ts';

/** A page of each type in the default language: the longest where there are several, for it holds most. */
const one = (pattern: RegExp): string =>
  pages
    .filter(({ path }) => pattern.test(path))
    .toSorted((a, b) => b.ids.size - a.ids.size)
    .map(({ path }) => path)[0] ?? `no page like ${pattern}`;

const vietnamese = [
  '/',
  '/articles/',
  one(/^\/articles\/[^/]+\/$/),
  '/companies/',
  one(/^\/companies\/[^/]+\/$/),
  '/compare/',
  // Stands once two companies share enough periods.
  ...pages
    .map(({ path }) => path)
    .filter((path) => /^\/compare\/[^/]+\/[^/]+\/$/.test(path))
    .slice(0, 1),
  '/charts/',
  ...pages.map(({ path }) => path).filter((path) => /^\/charts\/[^/]+\/$/.test(path)),
  ...pages.map(({ path }) => path).filter((path) => /^\/charts\/[^/]+\/linear\/$/.test(path)),
  ...pages.map(({ path }) => path).filter((path) => /^\/embed\/[^/]+\/$/.test(path)),
  '/timeline/',
  '/figures/',
  '/conflicts/',
  '/forecasts/',
  '/method/',
  '/data/',
  '/search/',
];

/** Every page type in both languages, and the page for what is missing. */
export const pageTypes: readonly string[] = [...vietnamese, ...vietnamese.map((path) => `/en${path}`), '/404.html'];
