import { expect, test } from 'vitest';
import type { DisagreementKind } from '../../src/model/ledger.ts';
import { article, type FigureSketch } from './support/article.ts';
import { datasetOf, plain, saying } from './support/stories.ts';

const share = { kind: 'percent', subject: 'aws', metric: 'market-share', period: '2015', scope: { geography: 'world', market: null } } as const;
const revenue = { subject: 'aws', metric: 'revenue', period: '2015' } as const;

/** How two stories of one sentence each differ. */
function kindsOf(
  one: Partial<FigureSketch> & Pick<FigureSketch, 'value'>,
  other: Partial<FigureSketch> & Pick<FigureSketch, 'value'>,
  published = '2018-01-01',
): DisagreementKind[] {
  const text = ({ value, text: said }: Partial<FigureSketch>) => said ?? String(value);
  const a = saying('a', `Câu nói ${text(one)} đây.`, { ...one, text: text(one) }, { published: '2017-01-01' });
  const b = saying('b', `Câu nói ${text(other)} đây.`, { ...other, text: text(other) }, { published });
  return datasetOf([a, b]).disagreements.map(({ kind }) => kind);
}

test('two numbers for one fact are a conflict', () => {
  expect(kindsOf({ ...share, value: 29 }, { ...share, value: 33 })).toEqual(['conflict']);
});

test('the same number is no disagreement', () => {
  expect(kindsOf({ ...share, value: 29 }, { ...share, value: 29 })).toEqual([]);
});

test('a rounder number is rounding', () => {
  expect(kindsOf({ ...revenue, value: 3.5e9, text: '3,5 tỷ USD' }, { ...revenue, value: 3.53e9, text: '3,53 tỷ USD' })).toEqual(['rounding']);
});

test('two analysts who each measure a share differ, and neither is wrong', () => {
  expect(kindsOf({ ...share, value: 29, attributedTo: 'synergy' }, { ...share, value: 33, attributedTo: 'idc' })).toEqual(['other-analyst']);
});

test('two sources for one company’s revenue cannot both be right', () => {
  expect(kindsOf({ ...revenue, value: 7e9, attributedTo: 'synergy' }, { ...revenue, value: 9e9, attributedTo: 'idc' })).toEqual(['conflict']);
});

test('an analyst’s estimate beside what the company reported is another count; two reports, or two guesses of nobody, are a conflict', () => {
  const reported = { ...revenue, value: 35_026_000_000 };
  expect(kindsOf(reported, { ...revenue, value: 34.6e9, modality: 'estimated', attributedTo: 'synergy' })).toEqual(['other-analyst']);
  expect(kindsOf(reported, { ...revenue, value: 34.6e9, attributedTo: 'synergy' })).toEqual(['conflict']);
  expect(kindsOf(reported, { ...revenue, value: 34.6e9, modality: 'estimated' })).toEqual(['conflict']);
});

test('a later story of the same source restates', () => {
  expect(kindsOf({ ...revenue, value: 7e9, attributedTo: 'idc' }, { ...revenue, value: 9e9, attributedTo: 'idc' })).toEqual(['restated']);
});

test('a forecast and what came of it are no conflict', () => {
  expect(kindsOf({ ...revenue, value: 7e9, modality: 'forecast' }, { ...revenue, value: 9e9 })).toEqual(['forecast-and-outcome']);
});

test('two houses may expect different things', () => {
  expect(kindsOf({ ...revenue, value: 7e9, modality: 'forecast' }, { ...revenue, value: 9e9, modality: 'forecast' })).toEqual(['other-analyst']);
});

test('another country or market is another scope', () => {
  expect(kindsOf({ ...share, value: 29 }, { ...share, value: 10, scope: { geography: 'china', market: null } })).toEqual(['other-scope']);
  expect(kindsOf({ ...share, value: 29 }, { ...share, value: 45, scope: { geography: 'world', market: 'cloud-infrastructure' } })).toEqual(['other-scope']);
});

test('another year is simply another fact', () => {
  expect(kindsOf({ ...share, value: 29 }, { ...share, value: 33, period: '2016' })).toEqual([]);
});

test('a quarter is not confused with its year', () => {
  expect(kindsOf({ ...revenue, value: 7e9 }, { ...revenue, value: 2e9, period: '2015-Q4' })).toEqual([]);
});

test('a year counted from April and a calendar year may be confused, and this is said', () => {
  expect(kindsOf({ ...revenue, value: 7e9 }, { ...revenue, value: 9e9, period: '2015-04-01/2016-03-31' })).toEqual(['other-period']);
});

test('money of different currencies is never compared', () => {
  expect(kindsOf({ ...revenue, value: 7e9 }, { ...revenue, value: 45e9, unit: 'CNY' })).toEqual([]);
});

test('a mark that few ever reach, and a denial, are no facts', () => {
  expect(kindsOf({ ...revenue, value: 7e9 }, { ...revenue, value: 10e9, modality: 'threshold' })).toEqual([]);
  expect(kindsOf({ ...revenue, value: 7e9 }, { ...revenue, value: 10e9, modality: 'denied' })).toEqual([]);
});

test('undated numbers a year apart are not about the same time', () => {
  const users = { kind: 'count', subject: 'aws', metric: 'customers', period: null } as const;
  expect(kindsOf({ ...users, value: 1e6 }, { ...users, value: 2e6 })).toEqual([]);
  expect(kindsOf({ ...users, value: 1e6 }, { ...users, value: 2e6 }, '2017-01-08')).toEqual(['conflict']);
});

test('a whole and its part in one sentence do not contradict each other', () => {
  const centres = { kind: 'count', subject: 'alibaba-cloud', metric: 'data-centres', period: null } as const;
  const story = article({
    slug: 'a',
    body: 'Công ty có 14 trung tâm dữ liệu, trong đó 8 trung tâm nằm ngoài Trung Quốc.',
    figures: [
      { ...centres, text: '14 trung tâm dữ liệu', value: 14 },
      { ...centres, text: '8 trung tâm', value: 8 },
    ],
  });
  const dataset = datasetOf([story]);
  expect(dataset.disagreements.map(({ kind }) => kind)).toEqual(['other-scope']);
  expect(dataset.facts.map(({ standing }) => standing)).toEqual(['single']);
});

test('two deals of one year are two facts; one deal told twice with two amounts is a conflict', () => {
  const deal = { subject: 'mesosphere', metric: 'investment', period: '2016' } as const;
  expect(kindsOf({ ...deal, value: 73.5e6 }, { ...deal, value: 36e6 })).toEqual([]);
  const parties = [
    { entity: 'hpe', role: 'investor' },
    { entity: 'mesosphere', role: 'target' },
  ] as const;
  const told = (slug: string, text: string, value: number) =>
    article({
      slug,
      body: `HPE rót ${text} vào Mesosphere.`,
      figures: [{ ...deal, text, value }],
      events: [{ type: 'investment', parties, said: 'HPE', amountText: text }],
    });
  expect(datasetOf([told('a', '73,5 triệu USD', 73.5e6), told('b', '80 triệu USD', 80e6)]).disagreements.map(({ kind }) => kind)).toEqual(['conflict']);
});

test('two sources that one story names for one deal differ, and stand in one fact', () => {
  const raised = { subject: 'mesosphere', metric: 'investment', period: null } as const;
  const story = article({
    slug: 'a',
    body: 'Tổng vốn là 122 triệu USD theo Synergy, 126 triệu USD theo IDC.',
    figures: [
      { ...raised, text: '122 triệu USD', value: 122e6, attributedTo: 'synergy' },
      { ...raised, text: '126 triệu USD', value: 126e6, attributedTo: 'idc' },
    ],
  });
  const { facts, disagreements } = datasetOf([story]);
  expect(facts.map(({ standing }) => standing)).toEqual(['single']);
  expect(disagreements.map(({ kind, words }) => plain(`${kind}: ${words.en}`))).toEqual([
    'other-analyst: Sources differ (investment of Mesosphere): Synergy says $122 m, IDC says $126 m.',
  ]);
});

test('each of ten stories that repeat one side stands against the other once', () => {
  const repeated = Array.from({ length: 10 }, (_, i) => saying(`a${i}`, 'AWS nắm 29% thị trường.', { ...share, text: '29%', value: 29 }));
  const { disagreements, facts } = datasetOf([...repeated, saying('b', 'AWS nắm 33% thị trường.', { ...share, text: '33%', value: 33 })]);
  expect(disagreements.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => 'conflict'));
  expect(new Set(disagreements.flatMap(({ claims }) => claims))).toEqual(new Set(facts[0]?.claims.map(({ id }) => id)));
});
