import { expect, test } from 'vitest';
import { knownOn } from '../../src/dataset/known-on.ts';
import type { FigureSketch } from './support/article.ts';
import { datasetOf, review, saying } from './support/stories.ts';

const revenue = { subject: 'alibaba-cloud', metric: 'revenue', period: '2017' } as const;
const forecast = saying('du-bao', 'Dự báo đạt 1,0 tỷ USD.', { ...revenue, text: '1,0 tỷ USD', value: 1e9, modality: 'forecast' }, { published: '2017-03-01' });
const later = (value: number, more: Partial<FigureSketch> = {}, published = '2018-02-01') =>
  saying('sau', 'Rốt cuộc là số.', { ...revenue, text: 'số', value, ...more }, { published });
const outcome = (...articles: Parameters<typeof datasetOf>[0]) =>
  datasetOf(articles).pledges.map((pledge) => [pledge.outcome, pledge.evidence.map(({ value }) => value)]);

test('a forecast is open until a later story tells what came of it', () => {
  expect(outcome(forecast)).toEqual([['open', []]]);
});

test('a forecast is kept, missed or overtaken by what is reported of its time', () => {
  expect(outcome(forecast, later(1.02e9))).toEqual([['kept', [1.02e9]]]);
  expect(outcome(forecast, later(0.8e9))).toEqual([['missed', [0.8e9]]]);
  expect(outcome(forecast, later(1.7e9))).toEqual([['overtaken', [1.7e9]]]);
});

test('another year, an earlier story, or another forecast is no evidence', () => {
  expect(outcome(forecast, later(1.7e9, { period: '2018' }))).toEqual([['open', []]]);
  expect(outcome(forecast, later(1.02e9, {}, '2016-01-01'))).toEqual([['open', []]]);
  expect(outcome(forecast, later(1.02e9, { modality: 'forecast' })).map(([how]) => how)).toEqual(['open', 'open']);
});

test('stories that disagree about the outcome leave it open', () => {
  const other = saying('khac', 'Rốt cuộc là số.', { ...revenue, text: 'số', value: 0.5e9 }, { published: '2018-03-01' });
  expect(outcome(forecast, later(1.7e9), other).map(([how]) => how)).toEqual(['open']);
});

test('a pledge without a term can be met, and is not yet failed', () => {
  const jobs = { subject: 'alibaba', metric: 'customers', kind: 'count', period: null } as const;
  const pledge = saying('hua', 'Hứa 1.000.000 khách.', { ...jobs, text: '1.000.000 khách', value: 1e6, modality: 'pledged' });
  expect(outcome(pledge, later(2e5, jobs)).map(([how]) => how)).toEqual(['open']);
  expect(outcome(pledge, later(2e6, jobs)).map(([how]) => how)).toEqual(['overtaken']);
});

test('an editor may know the outcome from elsewhere', () => {
  const note = { vi: 'Ông rút lời năm 2018.', en: 'He withdrew it in 2018.' };
  const [pledge] = datasetOf([forecast], [review('du-bao', '1,0 tỷ USD', { outcome: 'missed', note })]).pledges;
  expect(pledge).toMatchObject({ outcome: 'missed', words: note });
});

test('an editor may say that a sentence was a promise', () => {
  const said = saying('hua', 'Trong 4 năm sẽ vượt.', { text: '4 năm', kind: 'duration', value: 'P4Y' });
  const found = review('hua', '4 năm', { set: { subject: 'alibaba-cloud', metric: 'rank', modality: 'pledged' }, outcome: 'open' });
  expect(datasetOf([said], [found]).pledges).toMatchObject([
    { outcome: 'open', claim: { modality: 'pledged', value: 'P4Y', voices: [{ figure: { modality: 'reported' } }] } },
  ]);
});

test('the dataset can be asked what was known on a day', () => {
  const all = datasetOf([forecast, later(1.7e9)]);
  expect(all.pledges[0]?.outcome).toBe('overtaken');
  expect(knownOn(all, '2017-12-31').pledges[0]?.outcome).toBe('open');
  expect(knownOn(all, '2017-01-01').claims).toEqual([]);
});
