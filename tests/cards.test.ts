import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { Card } from '../src/cards/card.ts';
import { cardSvg } from '../src/cards/draw.ts';
import { pngFrom } from '../src/cards/png.ts';
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

test('a picture is painted point by point as it was drawn, in few colours or many', async () => {
  const many = Array.from({ length: 300 }, (_, i) => `<rect x="${i}" width="1" height="4" fill="rgb(${i % 256},${i >> 8},7)"/>`).join('');
  for (const inside of ['<rect width="300" height="4" fill="#f4f8f2"/><path d="M3 1h90v2H3z" fill="#b3221f"/>', many]) {
    const image = await renderAsync(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="4">${inside}</svg>`);
    const { data, info } = await sharp(pngFrom(image)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 300, height: 4 });
    expect(data.equals(image.pixels)).toBe(true);
  }
});
