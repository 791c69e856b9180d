import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyOfProject } from './copy-of-project.ts';

const copy = copyOfProject();
afterAll(() => copy.end());

test('a build with flaws in the content tells them all at once and leaves the last good site whole', { timeout: 120_000 }, () => {
  mkdirSync(join(copy.root, 'dist'));
  writeFileSync(join(copy.root, 'dist/index.html'), 'the last good site');
  writeFileSync(join(copy.root, 'content/articles/vi/broken.md'), '---\ntitle: A\npublished: 2016-02-30\nsource: B\n---\n');
  writeFileSync(join(copy.root, 'content/entities/broken.yaml'), '- { id: x, type: unit, name: X, parent: nobody }\n');
  const { status, output } = copy.build('dist');
  expect(status).toBe(1);
  expect(output).toMatch(/content\/articles\/vi\/broken\.md\n3:1 +error +published: not a day: "2016-02-30"; write the day/u);
  expect(output).toMatch(/content\/entities\/broken\.yaml\n1:\d+ +error +parent: no entity "nobody"; add it/u);
  expect(output).not.toMatch(/\n\s+at /u);
  expect(readFileSync(join(copy.root, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(existsSync(join(copy.root, 'dist/articles'))).toBe(false);
});
