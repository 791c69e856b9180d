import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { follow, isInternal, pages, paths } from './built.ts';

describe('every link of the site leads somewhere', () => {
  test('there are pages', () => expect(pages.length).toBeGreaterThan(30));

  test.each(pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
    const broken = selectAll('a[href], link[href], script[src]', page.tree).flatMap(({ properties }) => {
      const href = String(properties.href ?? properties.src);
      if (!isInternal(href)) return [];
      const { page: target, path, fragment } = follow(page, href);
      if (!target) return paths.has(path) ? [] : [href];
      return fragment === '' || target.ids.has(fragment) ? [] : [href];
    });
    expect(broken).toEqual([]);
  });
});

test('an id stands once on a page', () => {
  const doubled = pages.flatMap(({ path, tree }) => {
    const ids = selectAll('[id]', tree).map(({ properties }) => String(properties.id));
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}#${id}`);
  });
  expect(doubled).toEqual([]);
});

test('nothing is asked of another origin', () => {
  const foreign = pages.flatMap(({ path, tree }) =>
    selectAll('script[src], img[src], iframe, link[rel=stylesheet], link[rel=preload], link[rel=icon]', tree)
      .map(({ properties }) => String(properties.src ?? properties.href))
      .filter((address) => !isInternal(address))
      .map((address) => `${path} ${address}`),
  );
  expect(foreign).toEqual([]);
});
