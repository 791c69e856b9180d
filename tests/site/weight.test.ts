import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist, pages } from './built.ts';

const heavy = pages.filter(({ path }) => /\/(?:companies|compare)\//.test(path));

test('an account and two side by side stay light however much the ledger holds', () => {
  const weights = heavy.map(({ path }) => ({ path, kilobytes: brotliCompressSync(readFileSync(join(dist, path, 'index.html'))).length / 1000 }));
  expect(weights.length).toBeGreaterThan(0);
  expect(weights.filter(({ kilobytes }) => kilobytes > 60)).toEqual([]);
});
