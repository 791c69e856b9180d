import { expect, test } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

/** Language, text, and the market of its first figure. */
const rows: readonly [Lang, string, string | null][] = [
  ['en', 'Amazon has 28 percent of the worldwide market for cloud infrastructure services.', 'cloud-infrastructure'],
  ['en', 'The cloud infrastructure services market, with platforms (PaaS) in it, grew 40%.', 'cloud-infrastructure'],
  ['en', 'Amazon leads; the infrastructure market (IaaS) grew 40%.', 'iaas'],
  ['vi', 'Chi tiêu toàn cầu cho dịch vụ hạ tầng đám mây tăng 35%.', 'cloud-infrastructure'],
];

test.each(rows)('%s: "%s" is of %s', (lang, text, market) => expect(read(lang, text).figures[0]?.scope.market ?? null).toBe(market));

test('what a market is worth is nobody’s', () => {
  const [, size] = read('en', 'AWS had 31%. The cloud market grew to $12 billion in the third quarter.').figures;
  expect(size).toMatchObject({ metric: 'market-size', subject: null, scope: { market: 'cloud' } });
});

test('a place holds on behind "where"', () => {
  expect(read('en', 'In mainland China, where spending grew 74%, Alibaba leads.').figures[0]?.scope.geography).toBe('china');
  expect(read('en', 'In mainland China, it said, spending rose, and revenue, though, grew 74%.').figures[0]?.scope.geography ?? null).toBe(null);
});

test('what is counted without a measure has the place said beside it, but not one of several', () => {
  expect(read('vi', 'Đông Nam Á có khoảng 560 triệu dân.').figures[0]?.scope.geography).toBe('southeast-asia');
  expect(read('en', 'Lazada works with 3,000 merchants in Vietnam.').figures[0]?.scope.geography).toBe('vietnam');
  expect(read('en', 'Lazada works with 3,000 merchants in Vietnam and Thailand.').figures[0]?.scope.geography ?? null).toBe(null);
});

test('the shares and the size told next are of the same market and place', () => {
  const figures = read('vi', 'Theo Canalys, AWS nắm 31% thị trường hạ tầng đám mây thế giới, Microsoft 20%. Quy mô thị trường tăng 10% lên 84 tỷ USD.').figures;
  expect(figures.map((figure) => figure.scope.geography)).toEqual(['world', 'world', 'world', 'world']);
  expect(figures.at(-1)?.scope.market).toBe('cloud-infrastructure');
});

test.each([
  ['a place holds within a clause', 'Tổng chi tiêu toàn cầu cho dịch vụ hạ tầng điện toán đám mây trong quý 2/2025 đạt 95,3 tỷ USD.', 'world'],
  ['but not across two halts', 'Chi tiêu toàn cầu, theo Canalys, đã đổi khác, và thị trường đạt 95,3 tỷ USD.', null],
])('%s', (_, text, geography) => expect(read('vi', text).figures.at(-1)?.scope.geography ?? null).toBe(geography));
