import { expect, test } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

const rows: readonly [Lang, string, 'up' | 'down' | undefined][] = [
  ['vi', 'Biên lợi nhuận đạt 11% trong mảng hạ tầng.', undefined],
  ['vi', 'AWS nắm 31% (hạ tầng đám mây thế giới).', undefined],
  ['vi', 'Doanh thu hạ 11% trong quý.', 'down'],
  ['en', 'The company reported 10x growth.', 'up'],
  ['en', 'AWS held 31% (growth slowed).', undefined],
];

test.each(rows)('%s: "%s" goes %s', (lang, text, direction) => expect(read(lang, text).figures.map((figure) => figure.direction)).toEqual([direction]));

test('where the verb is left out, “by” goes on with it', () => {
  const directions = (text: string) => read('en', text).figures.map((figure) => figure.direction);
  expect(directions('AWS sales fell by 62% in 2015 and by 57% in the first quarter.')).toEqual(['down', 'down']);
  expect(directions('AWS sales fell 62%; it holds 57% of the market.')).toEqual(['down', undefined]);
});

test('a plus sign goes up', () => {
  const directions = (text: string) => read('vi', text).figures.map((figure) => figure.direction);
  expect(directions('Tổng doanh thu: 102,3 tỷ USD (+16% y/y).')).toEqual([undefined, 'up']);
  expect(directions('Disney+ chiếm 16%.')).toEqual([undefined]);
});

test('a change in brackets has fallen by so much behind a dash', () => {
  expect(read('en', 'AWS sales were $4 billion (–6 percent).').figures[1]).toMatchObject({ value: 6, text: '6 percent', direction: 'down' });
  expect(read('vi', 'Doanh thu AWS: -6%.').figures[0]).toMatchObject({ value: -6 });
});
