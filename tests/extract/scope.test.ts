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
  ['a currency is no place', 'Doanh thu của FPT trong quý 2/2025 đạt 95,3 tỷ đô la Mỹ.', null],
  ['but not across two halts', 'Chi tiêu toàn cầu, theo Canalys, đã đổi khác, và Viettel rót 95,3 tỷ USD.', null],
])('%s', (_, text, geography) => expect(read('vi', text).figures.at(-1)?.scope.geography ?? null).toBe(geography));

test.each<[string, Lang, string, string | null]>([
  ['a place that owns a name is none of the figure', 'vi', 'Go-Jek của Indonesia vừa gọi được 2 tỷ USD.', null],
  ['but one that owns the figure is', 'vi', 'FPT rót 2 tỷ USD vào thị trường của Indonesia.', 'indonesia'],
  ['nor is that which says whose firm it is', 'en', 'A German firm invested $2 billion.', null],
  ['nor a dateline', 'en', 'TOKYO -- Microsoft will invest $10 billion in Japan.', 'japan'],
  ['in the country is in the last one named', 'en', 'Google came to Belgium in 2010. It has invested over $5 billion in the country.', 'belgium'],
  ['where none was named it is nowhere', 'en', 'It has invested over $5 billion in the country.', null],
  ['the noun of what is measured says where', 'en', 'The worldwide market for infrastructure as a service, or IaaS, grew 41% to $90 billion.', 'world'],
  ['where a sentence sets out it goes on', 'en', 'In North America the line called "other", where it is hidden, rose 43%.', 'north-america'],
  ['but not behind another place', 'en', 'In North America sales, it said, fell, and in Japan, they rose 43%.', null],
  ['markets abroad are a place', 'vi', 'Thị trường nước ngoài của FPT đạt 3.900 tỷ đồng doanh thu.', 'overseas'],
  ['at home is in Vietnam', 'vi', 'Thị trường đám mây trong nước đạt 163 triệu USD.', 'vietnam'],
  ['the same amount again parts nothing', 'vi', 'AWS dự định rót 40 nghìn tỷ rupiah (gần 2,8 tỷ USD) vào Indonesia.', 'indonesia'],
])('%s', (_, lang, text, geography) => expect(read(lang, text).figures.at(-1)?.scope.geography ?? null).toBe(geography));

test('a rank goes with the market of the share before it', () => {
  const figures = read('en', 'AWS has 38% of the worldwide cloud infrastructure market. Microsoft came second with 21%.').figures;
  expect(figures.map((figure) => figure.scope)).toEqual(Array(3).fill({ geography: 'world', market: 'cloud-infrastructure' }));
});

test('a share of no named market is of the only one the article has named so far', () => {
  const shares = (text: string) => read('en', text).figures.map((figure) => figure.scope.market);
  expect(shares('Amazon leads among cloud infrastructure providers.\n\nMicrosoft raised its market share to 10 percent.')).toEqual(['cloud-infrastructure']);
  expect(shares('Amazon leads in e-commerce and in mobile payments.\n\nMicrosoft raised its market share to 10 percent.')).toEqual([null]);
  expect(shares('Amazon leads in e-commerce.\n\nMicrosoft is the second-largest maker of consoles.')).toEqual([null]);
  expect(shares('Amazon rents out servers.\n\nMicrosoft raised its market share to 10 percent.')).toEqual([null]);
});

test('shares go on with the market of the paragraph before as long as the same one counts', () => {
  const [, share] = read('en', 'Amazon has 31% of the cloud market worldwide, Synergy said.\n\nMicrosoft has a market share of 20%.').figures;
  expect(share?.scope.geography).toBe('world');
});

test('a market holds where its owner is; behind another amount a place is that one’s', () => {
  const [share, size] = read('en', "In China's cloud market, Alibaba led again, with customers of all sizes, taking 36% of the total market.").figures;
  expect([share?.scope.geography, size]).toEqual(['china', undefined]);
  const [, grown] = read('en', 'Cloud spending in mainland China grew 9% to $9 billion and made up 12% of worldwide cloud spend.').figures;
  expect(grown?.scope.geography).not.toBe('world');
});

test('what is counted of a market holds in the only place whose market the text tells of, wherever it does, if one counts', () => {
  const places = (text: string) => read('en', text).figures.map((figure) => figure.scope.geography);
  const share = 'Amazon has 31% of the market, Synergy said.';
  expect(places(`${share}\n\nGrowth of the global cloud market has slowed.`)).toEqual(['world']);
  expect(places(`${share}\n\nThe world's largest cloud provider is pleased.`)).toEqual([null]);
  expect(places(`${share}\n\nThe global cloud market grows, and China's cloud market shrinks.`)).toEqual([null]);
  expect(places(`${share}\n\nThe global cloud market has slowed, Gartner said.`)).toEqual([null]);
});

test('sales told beside a share are sold in its market', () => {
  const markets = (text: string) => read('en', text).figures.map((figure) => figure.scope.market);
  expect(markets('HP leads with sales of $3.4 billion and 31% of the server market.')).toEqual(['servers', 'servers']);
  expect(markets('HP has sales of $3.4 billion, and Dell has 31% of the server market.')).toEqual([null, 'servers']);
});

test('what a firm sells more of is no market, unless it is said to have grown there', () => {
  expect(read('en', 'Sales of servers at HP grew 20%.').figures[0]?.scope.market ?? null).toBe(null);
  expect(read('en', 'In public IaaS Google grew by 100%.').figures[0]?.scope.market).toBe('iaas');
});
