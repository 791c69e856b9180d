import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

/** A figure, whose it is and what it measures. */
type Case = readonly [lang: Lang, text: string, figure: string, subject: string | null, metric: string | null];

function slots(lang: Lang, text: string, figure: string) {
  const found = read(lang, text).figures.find((one) => one.text === figure);
  return [found?.subject, found?.metric];
}

const units: readonly Case[] = [
  ['en', 'Amazon said its cloud unit grew revenue by about 16% in the first quarter.', '16%', 'aws', 'growth'],
  ['en', "Amazon's cloud computing division posted a 35% rise in revenue.", '35%', 'aws', 'growth'],
  ['en', 'Amazon said its cloud business had revenue of $21 billion, up 16% from a year ago.', '16%', 'aws', 'growth'],
  ['vi', 'Doanh thu của mảng đám mây Amazon đạt 6,1 tỷ USD.', '6,1 tỷ USD', 'aws', 'revenue'],
  ['vi', 'Doanh thu từ dịch vụ đám mây của Google, gồm cả phần mềm, đạt 11 tỷ USD.', '11 tỷ USD', 'google-cloud', 'revenue'],
  ['en', 'Amazon reported $11.6 billion in revenue for its cloud business.', '$11.6 billion', 'aws', 'revenue'],
  ['en', "Amazon grew 12%, while revenue in Microsoft's Azure services surged 90%.", '90%', 'azure', 'growth'],
  ['en', 'In the Intelligent Cloud segment of Microsoft - including Azure - sales were $15 billion.', '$15 billion', 'intelligent-cloud', 'revenue'],
  ['en', 'Alibaba cloud computing revenue grew 96% to $359 million.', '96%', 'alibaba-cloud', 'growth'],
];
const companies: readonly Case[] = [
  ['en', 'Thanks to its cloud unit, Amazon earned $3 billion.', '$3 billion', 'amazon', 'net-income'],
  ['vi', 'Nhờ mảng đám mây Amazon, doanh thu của Intel đạt 6,1 tỷ USD.', '6,1 tỷ USD', 'intel', 'revenue'],
  ['en', 'Amazon praised its cloud unit, and revenue rose 12%.', '12%', 'amazon', 'growth'],
  ['en', 'Azure grew 30%, and its shares rose 5%.', '5%', 'microsoft', null],
  ['en', 'Oracle said cloud revenue missed forecasts, sending its shares down 7%.', '7%', 'oracle', null],
  ['en', "Google's parent company Alphabet saw revenue rise 7%.", '7%', 'alphabet', 'growth'],
];
const markets: readonly Case[] = [
  ['en', 'Synergy estimates that cloud infrastructure services revenues were $57 billion.', '$57 billion', null, 'market-size'],
  ['en', 'IDC counts Dell first with 17% of the server market. Vendor revenue in the server market grew to $23 billion.', '$23 billion', null, 'market-size'],
  [
    'en',
    'With most providers having reported their results, Synergy puts cloud infrastructure revenues (IaaS, PaaS and hosting) at $57 billion.',
    '$57 billion',
    null,
    'market-size',
  ],
  [
    'en',
    'Amazon led. Synergy puts cloud infrastructure revenues at $57 billion, with trailing twelve-month revenues reaching $200 billion.',
    '$200 billion',
    null,
    'market-size',
  ],
  [
    'en',
    'Amazon led. Synergy puts cloud infrastructure revenues at $57 billion. Public IaaS services make up the bulk of the market and grew 34%.',
    '34%',
    null,
    'growth',
  ],
  ['en', 'Amazon led. The lead of the top five is plainer in public cloud, where they hold 80% of the market.', '80%', null, 'market-share'],
];
const sellers: readonly Case[] = [
  ['en', 'According to Gartner, HPE had revenue of $3 billion in the server market.', '$3 billion', 'hpe', 'revenue'],
  ['en', 'Synergy puts cloud infrastructure revenues at $57 billion. At Oracle, infrastructure revenue reached $3 billion.', '$3 billion', 'oracle', 'revenue'],
  ['en', "IDC counts Dell first with 17% of the server market. Dell's server revenue grew to $3 billion.", '$3 billion', 'dell', 'revenue'],
];

describe('what is told of a cloud unit is the unit’s', () => {
  test.each([...units, ...companies])('%s, %s: %s', (lang, text, figure, subject, metric) => {
    expect(slots(lang, text, figure)).toEqual([subject, metric]);
  });
});

describe('the sales of a market that is counted are no company’s', () => {
  test.each([...markets, ...sellers])('%s, %s: %s', (lang, text, figure, subject, metric) => {
    expect(slots(lang, text, figure)).toEqual([subject, metric]);
  });
});
