import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyOfProject } from './copy-of-project.ts';

const copy = copyOfProject();
afterAll(() => copy.end());

test('a fault in the midst of a build leaves the last good site whole and nothing half made beside it', { timeout: 300_000 }, () => {
  mkdirSync(join(copy.root, 'dist'));
  writeFileSync(join(copy.root, 'dist/index.html'), 'the last good site');
  // As from a build that was stopped.
  mkdirSync(join(copy.root, 'dist.making'));
  // It comes when many files have been written.
  writeFileSync(
    join(copy.root, 'src/pages/[...lang]/zz.txt.ts'),
    "export const getStaticPaths = () => [{ params: { lang: undefined } }];\nexport const GET = () => { throw new Error('thrown by the test'); };\n",
  );
  const { status, output } = copy.build('dist');
  expect(status).toBe(1);
  expect(output).toContain('thrown by the test');
  expect(output.match(/├─/gu)?.length).toBeGreaterThan(20);
  expect(readdirSync(join(copy.root, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(copy.root, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(readdirSync(copy.root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});

test('a folder that holds no site yet is filled, one that holds an older site is replaced', { timeout: 300_000 }, () => {
  writeFileSync(
    join(copy.root, 'src/pages/[...lang]/zz.txt.ts'),
    "export const getStaticPaths = () => [{ params: { lang: undefined } }];\nexport const GET = () => new Response('here');\n",
  );
  const { status, output } = copy.build('dist');
  expect(status, output).toBe(0);
  expect(readFileSync(join(copy.root, 'dist/index.html'), 'utf8')).toContain('<title>');
  expect(readFileSync(join(copy.root, 'dist/zz.txt'), 'utf8')).toBe('here');
  expect(readdirSync(copy.root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});
