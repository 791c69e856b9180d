import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Card } from '../src/cards/card.ts';
import { cardSvg } from '../src/cards/draw.ts';
import { type Typefaces, typefacesIn } from '../src/cards/typefaces.ts';

const card: Card = {
  site: 'Sổ Mây',
  kicker: '1.3.2017',
  title: 'Alibaba Cloud đuổi theo Amazon: nửa đường, hay mới ra khỏi cửa?',
  companies: [{ name: 'Alibaba Cloud', colour: '#61109f' }],
  figure: {
    amounts: [
      { sign: '', number: '254', unit: 'triệu USD' },
      { sign: '', number: '215', unit: 'triệu USD' },
    ],
    of: 'Alibaba Cloud, doanh thu',
    colour: '#61109f',
  },
};
const drawn = { width: 345, height: 60, ground: [], marks: [], over: [], labels: [] };

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await typefacesIn('.', mkdtempSync(join(tmpdir(), 'so-may-')));
});

test('the same card is the same picture, to the byte', async () => {
  expect(await cardSvg(card, typefaces)).toBe(await cardSvg(card, typefaces));
});

test('only between amounts that do not agree stands red', async () => {
  const [one] = card.figure?.amounts ?? [];
  const agreed: Card = { ...card, figure: { amounts: one ? [one] : [], of: 'Alibaba Cloud, doanh thu' } };
  expect(await cardSvg(card, typefaces)).toContain('#b3221f');
  expect(await cardSvg(agreed, typefaces)).not.toContain('#b3221f');
});

test('words of a chart are outlines in the weight of their line, with every accent', async () => {
  const label = (text: string) => ({ ...drawn, labels: [{ x: 0, y: 20, runs: [{ text, face: 'name' as const }] }] });
  const picture = (text: string) => cardSvg({ ...card, chart: { drawings: [label(text)], colour: () => '#000' } }, typefaces);
  const [bold, without] = await Promise.all([picture('tỷ'), picture('ty')]);
  expect(bold).not.toContain('<text');
  expect(bold).not.toBe(without);
});
