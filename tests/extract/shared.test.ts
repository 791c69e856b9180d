import { expect, test } from 'vitest';
import { passageOf } from '../../src/extract/lexicon/passage.ts';
import { readBlocks } from '../../src/extract/text/blocks.ts';
import { readableTables } from '../../src/extract/text/tables.ts';
import { lexicons } from './support.ts';

const tables = {
  vi: 'Doanh thu của AWS tăng 10% trong năm 2016. Doanh thu của Microsoft và SAP (tỷ USD):\n\n| Năm | Azure | SAP |\n| --- | --- | --- |\n| 2015 | 4,64 | 3 tỷ; 2 |\n| 2016 | 5,1 | 7 |\n',
  en: 'Sales at J.P. Morgan; and at AWS ($bn):\n\n| Year | Azure | SAP |\n| --- | --- | --- |\n| 2015 | 4.64 | 3 |\n| March 2016 | 5.1 | 7 |\n',
};

/** A list without its holes. */
const full = (list: readonly unknown[]): unknown[] => [...list].map((one) => one ?? 0);

test.each(['vi', 'en'] as const)('a cell is read alike with the tokens of the cell before and without: %s', (lang) => {
  const cells = readableTables(readBlocks(tables[lang])).filter(({ own }) => own);
  expect(cells).toHaveLength(4);
  for (const [index, cell] of cells.entries()) {
    const before = cells[index - 1];
    const alone = passageOf(cell, lexicons[lang]);
    const behind = passageOf(cell, lexicons[lang], before && passageOf(before, lexicons[lang]));
    for (const found of ['tokens', 'sentences', 'kinds', 'hits', 'endings'] as const) expect(full(behind[found]), found).toEqual(full(alone[found]));
  }
});
