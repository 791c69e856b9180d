import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from './documents.ts';
import { editionOf, faultOf } from './edition.ts';

describe('faults once found', () => {
  const cases = JSON.parse(readFileSync('tests/fuzz/cases.json', 'utf8')) as readonly { readonly name: string; readonly documents: readonly Document[] }[];
  test.each(cases)('$name', ({ documents }) => expect(faultOf(documents)).toBeUndefined());
});

test('300 generated documents keep every promise: see `npm run fuzz`', { timeout: 60_000 }, () => {
  for (let seed = 1; seed <= 30; seed++) expect(faultOf(editionOf(seed)), `seed ${seed}`).toBeUndefined();
});
