import { expect, test } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

const rows: readonly [Lang, string][] = [
  ['en', 'Alibaba Cloud posted a 34% growth to 39.8 billion yuan ($5.6 billion), AWS did better.'],
  ['en', 'The unit of Alibaba hit 39.8 billion yuan (about $5.6 billion) in revenue in 2016.'],
  ['vi', 'Doanh thu của Alibaba quý III đạt 247,8 tỷ nhân dân tệ (khoảng 35 tỷ USD), vượt Amazon.'],
];

test.each(rows)('%s: an amount said again in another currency is of the same: "%s"', (lang, text) => {
  const [first, again] = read(lang, text).figures.filter(({ kind }) => kind === 'money');
  const { subject, metric, period, scope } = first ?? {};
  expect(metric).toBe('revenue');
  expect(again).toMatchObject({ subject, metric, period, scope });
});

test('what stands in no bracket may be of another', () => {
  const figures = read('en', 'AWS had revenue of $3 billion, Alibaba Cloud of 2 billion yuan.').figures;
  expect(figures.map(({ subject }) => subject)).toEqual(['aws', 'alibaba-cloud']);
});

test.each<[Lang, string]>([
  ['vi', 'Doanh thu của AWS tăng 14% theo USD và 13% theo tỷ giá cố định.'],
  ['en', 'AWS revenue grew 14% (13% in constant currency).'],
])('%s: a change counted in other money is of the same: "%s"', (lang, text) => {
  expect(read(lang, text).figures.map(({ subject, metric }) => [subject, metric])).toEqual([
    ['aws', 'growth'],
    ['aws', 'growth'],
  ]);
});
