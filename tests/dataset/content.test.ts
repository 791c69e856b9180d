import { expect, test } from 'vitest';
import { getDataset } from '../../src/dataset/dataset.ts';

const dataset = await getDataset();

test('every story stands in both languages', () => {
  const languages = Map.groupBy(dataset.articles, ({ slug }) => slug)
    .values()
    .map((told) => told.map(({ lang }) => lang).join(' '));
  expect([...new Set(languages)]).toEqual(['vi en']);
});

test('254 and 215 million USD of Alibaba Cloud are a conflict, and 254 is preferred', () => {
  const fact = dataset.facts.find(({ subject, metric, period }) => subject === 'alibaba-cloud' && metric === 'revenue' && period?.label === '2016-Q4');
  expect(fact?.standing).toBe('conflict');
  expect(fact?.claims.map(({ value }) => value)).toEqual(expect.arrayContaining([254e6, 215e6]));
  expect(fact?.preferred.value).toBe(254e6);
  expect(
    dataset.disagreements.filter(({ kind, claims }) => kind === 'conflict' && claims.some((id) => fact?.claims.some((claim) => claim.id === id))),
  ).not.toEqual([]);
});

test('29% of AWS and 40% of Alibaba Cloud are no conflict', () => {
  const shares = dataset.facts.filter(({ metric }) => metric === 'market-share');
  expect(shares.flatMap(({ claims }) => claims.map(({ value }) => value))).toEqual(expect.arrayContaining([29, 40]));
  expect(shares.map(({ standing }) => standing)).not.toContain('conflict');
});

test('the story without a number has no claim', () => {
  expect(dataset.claims.filter(({ slug }) => slug === 'hpe-sells-azure')).toEqual([]);
});

test('every quotation stands in its article, and holds its figure where it is marked', () => {
  expect(dataset.claims.length).toBeGreaterThan(0);
  for (const { voices } of dataset.claims) {
    for (const { quote, mark, figure } of voices)
      expect(quote.slice(mark.start, mark.end).replace(/[*_\s]+/gu, ' ')).toBe(figure.text.replace(/[*_\s]+/gu, ' '));
  }
});

test('the dataset is built once', async () => {
  expect(await getDataset()).toBe(dataset);
});
