import { expect, test } from 'vitest';
import { quoteOf } from '../../src/dataset/voices/quote.ts';
import { blocksOf, parseMarkdown } from '../../src/extract/text/blocks.ts';
import type { Figure } from '../../src/model/figure.ts';
import { read } from './support.ts';

const seen = ({ text, value, unit, subject, metric, period }: Figure) => [text, value, unit, subject, metric, period?.label ?? null];

const vi = `Doanh thu của AWS theo năm (tỷ USD), theo báo cáo của Amazon:

| Năm | Doanh thu | Tăng trưởng (%) | Lợi nhuận hoạt động (triệu USD) |
| --- | ---: | ---: | ---: |
| 2014 | 4,64 | 49 | 660 |
| 2015 | hơn 7,8 | 70% | 1.860 |
`;

test('a cell takes subject, metric, unit and period from caption and heads, and speaks for itself alone', () => {
  const { figures, dates, mentions } = read('vi', vi, '2026-01-01');
  expect(figures.map(seen)).toEqual([
    ['4,64', 4.64e9, 'USD', 'aws', 'revenue', '2014'],
    ['49', 49, '%', 'aws', 'growth', '2014'],
    ['660', 660e6, 'USD', 'aws', 'operating-income', '2014'],
    ['7,8', 7.8e9, 'USD', 'aws', 'revenue', '2015'],
    ['70%', 70, '%', 'aws', 'growth', '2015'],
    ['1.860', 1860e6, 'USD', 'aws', 'operating-income', '2015'],
  ]);
  expect(figures[3]?.approx).toBe('over');
  // What a cell is read with was read where it stands, once.
  expect(dates.map(({ text }) => text)).toEqual(['2014', '2015']);
  expect(mentions.map(({ text }) => text)).toEqual(['AWS', 'Amazon']);
  for (const { start, end, text } of figures) expect(vi.slice(start, end)).toBe(text);
});

test('a row is the sentence of its cells, and is quoted with a point between them', () => {
  const [figure] = read('vi', vi, '2026-01-01').figures;
  const runs = () => blocksOf(parseMarkdown(vi), vi).flatMap((block) => block.runs);
  const { quote, mark } = quoteOf(vi, runs, figure?.sentence ?? { start: 0, end: 0 }, figure ?? { start: 0, end: 0 });
  expect(quote).toBe('2014 · 4,64 · 49 · 660');
  expect(quote.slice(mark.start, mark.end)).toBe('4,64');
});

test('companies may head the columns, or the rows with years above; codes and signs of currencies stand before the number', () => {
  const shares =
    'Shares of the cloud infrastructure market, by Synergy (%)\n\n| Quarter | Amazon | Microsoft |\n| - | - | - |\n| Q4 2017 | 32 | 14 |\n| Q4 2018 | – | over 15 |\n';
  expect(read('en', shares, '2026-01-01').figures.map(seen)).toEqual([
    ['32', 32, '%', 'aws', 'market-share', '2017-Q4'],
    ['14', 14, '%', 'azure', 'market-share', '2017-Q4'],
    ['15', 15, '%', 'azure', 'market-share', '2018-Q4'],
  ]);
  const revenue = 'Revenue (CNY million)\n\n| Company | 2016 | FY2018 ($bn) |\n| - | - | - |\n| Alibaba Cloud | 649 | 1.2 |\n';
  expect(read('en', revenue, '2026-01-01').figures.map(seen)).toEqual([
    ['649', 649e6, 'CNY', 'alibaba-cloud', 'revenue', '2016'],
    ['1.2', 1.2e9, 'USD', 'alibaba-cloud', 'revenue', 'FY2018'],
  ]);
});

test('a table without caption or heads gives up nothing it does not say', () => {
  expect(read('en', '| a | b |\n| - | - |\n| x | 32 |\n', '2026-01-01').figures).toEqual([]);
  expect(read('en', '| Firm | Revenue |\n| - | - |\n| Oracle | $5 billion |\n', '2026-01-01').figures.map(seen)).toEqual([
    ['$5 billion', 5e9, 'USD', 'oracle', 'revenue', null],
  ]);
});

test('losses keep their metric, and a hedge stands before the currency of the head', () => {
  const results = 'Google Cloud by quarter (USD million):\n\n| Quarter | Revenue | Operating income |\n| - | - | - |\n| Q1 2020 | over 2,777 | −1,730 |\n';
  expect(read('en', results, '2026-01-01').figures.map(seen)).toEqual([
    ['2,777', 2777e6, 'USD', 'google-cloud', 'revenue', '2020-Q1'],
    ['−1,730', -1730e6, 'USD', 'google-cloud', 'operating-income', '2020-Q1'],
  ]);
});
