import { expect, test } from 'vitest';
import type { FigureSketch } from './support/article.ts';
import { article } from './support/article.ts';
import { datasetOf } from './support/stories.ts';

/** The checks of all claims of one story, in English. */
function checksOf(...figures: (Omit<FigureSketch, 'text'> & { text?: string })[]): string[] {
  const sketches = figures.map((figure, i) => ({ ...figure, text: figure.text ?? `số ${i}` }));
  const story = article({ slug: 'a', body: sketches.map(({ text }) => `Câu này nói ${text} thôi.`).join(' '), figures: sketches });
  const checks = datasetOf([story]).claims.flatMap((claim) => claim.checks);
  return [...new Set(checks.map(({ rule, outcome, words }) => `${rule} ${outcome}: ${words.en.replaceAll('\u00a0', ' ')}`))];
}

const revenue = (value: number, period: string, more: Partial<FigureSketch> = {}) => ({ subject: 'aws', metric: 'revenue', value, period, ...more }) as const;

test('four times a quarter supports a forecast of the year', () => {
  expect(checksOf(revenue(3.53e9, '2016-Q4'), revenue(14e9, '2017', { modality: 'forecast' }))).toEqual([
    'quarters-to-year supports: $3.53 bn × 4 ≈ $14 bn, forecast in the same story',
  ]);
});

test('four times a quarter that is far from the year says nothing: companies grow', () => {
  expect(checksOf(revenue(2e9, '2016-Q1'), revenue(12e9, '2016'))).toEqual([]);
});

test('four quarters add up to the year, or question it', () => {
  const quarters = [2.57e9, 2.89e9, 3.23e9, 3.53e9].map((value, i) => revenue(value, `2016-Q${i + 1}`));
  expect(checksOf(...quarters, revenue(12.22e9, '2016'))).toContain(
    'quarters-to-year supports: $2.57 bn + $2.89 bn + $3.23 bn + $3.53 bn ≈ $12.22 bn, in the same story',
  );
  expect(checksOf(...quarters, revenue(17.46e9, '2016'))).toEqual([
    'quarters-to-year questions: $2.57 bn + $2.89 bn + $3.23 bn + $3.53 bn does not match $17.46 bn, in the same story',
  ]);
});

test('last year’s revenue grown as stated supports this year’s, or questions it', () => {
  const growth = { subject: 'aws', metric: 'growth', kind: 'percent', value: 115, period: '2016-Q4' } as const;
  expect(checksOf(revenue(118e6, '2015-Q4'), growth, revenue(254e6, '2016-Q4'))).toEqual([
    'base-times-growth supports: $118 m × (100% + 115%) ≈ $254 m, in the same story',
  ]);
  expect(checksOf(revenue(118e6, '2015-Q4'), growth, revenue(355e6, '2016-Q4'))).toEqual([
    'base-times-growth questions: $118 m × (100% + 115%) does not match $355 m, in the same story',
  ]);
});

test('a unit cannot earn more than its company, nor a quarter more than its year', () => {
  expect(checksOf(revenue(4.5e9, '2016-Q4'), revenue(3e9, '2016-Q4', { subject: 'amazon' }))).toEqual([
    'part-of-whole questions: A part cannot exceed the whole: $4.5 bn (revenue of AWS, Q4 2016), $3 bn (revenue of Amazon, Q4 2016)',
  ]);
  expect(checksOf(revenue(3.5e9, '2016-Q4'), revenue(30e9, '2016-Q4', { subject: 'amazon' }))).toEqual([]);
  expect(checksOf(revenue(15e9, '2016-Q4'), revenue(12e9, '2016'))[0]).toMatch(/^part-of-whole questions/u);
});

test('shares of one named market that add up to more than all of it are questioned', () => {
  const share = (subject: string, value: number, market: string | null = 'cloud-infrastructure') =>
    ({ subject, metric: 'market-share', kind: 'percent', value, period: '2016', scope: { geography: 'world', market } }) as const;
  expect(checksOf(share('aws', 60), share('alibaba-cloud', 30), share('microsoft', 25))[0]).toMatch(/^shares-of-market questions: .* 115%, more than 100%$/u);
  expect(checksOf(share('aws', 45), share('alibaba-cloud', 30))).toEqual([]);
  // The share of AWS is part of Amazon's.
  expect(checksOf(share('aws', 45), share('amazon', 45), share('alibaba-cloud', 30))).toEqual([]);
  expect(checksOf(share('aws', 60, null), share('alibaba-cloud', 30, null), share('microsoft', 25, null))).toEqual([]);
});

test('a share of a market of known size supports the revenue of its holder', () => {
  const scope = { geography: 'world', market: 'cloud-infrastructure' };
  expect(
    checksOf(
      { subject: 'aws', metric: 'market-share', kind: 'percent', value: 30, period: '2015', scope },
      { subject: 'cloud-infrastructure', metric: 'market-size', value: 23e9, period: '2015', scope },
      revenue(7e9, '2015'),
    ),
  ).toEqual(['share-times-market supports: 30% × $23 bn ≈ $7 bn, in the same story']);
});

test('ranges, vague amounts and failed bids are not reckoned with', () => {
  expect(checksOf(revenue(3.53e9, '2016-Q4', { high: 4e9 }), revenue(14e9, '2017', { modality: 'forecast' }))).toEqual([]);
  expect(checksOf(revenue(3.53e9, '2016-Q4', { modality: 'attempted' }), revenue(14e9, '2017'))).toEqual([]);
});

test('a check reaches every story that states the same, and says "in the same story" only where it is so', () => {
  const quarter = { text: '3,53 tỷ USD', ...revenue(3.53e9, '2016-Q4') };
  const year = { text: '14 tỷ USD', ...revenue(14e9, '2016') };
  const both = article({ slug: 'a', body: 'Quý 3,53 tỷ USD. Năm 14 tỷ USD.', figures: [quarter, year] });
  const one = article({ slug: 'b', body: 'Quý 3,53 tỷ USD.', figures: [quarter] });
  const words = datasetOf([both, one]).claims.flatMap(({ slug, value, checks }) => checks.map((check) => `${slug} ${value}: ${check.words.en}`));
  expect(words.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
    'a 14000000000: $3.53 bn × 4 ≈ $14 bn, in the same story',
    'a 3530000000: $3.53 bn × 4 ≈ $14 bn, in the same story',
    'b 3530000000: $3.53 bn × 4 ≈ $14 bn',
  ]);
});
