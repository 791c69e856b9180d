import { expect, test } from 'vitest';
import { alibabaEn, alibabaVi, datasetOf, plain, rackspace, review, saying } from './support/stories.ts';

const founding = datasetOf([alibabaVi, alibabaEn, rackspace]);
const revenue = (dataset = founding) => dataset.facts.find((fact) => fact.id === 'alibaba-cloud--revenue--2016-q4--usd');

test('254 and 215 million for one quarter are a conflict, and arithmetic prefers 254', () => {
  expect(revenue()?.standing).toBe('conflict');
  expect(revenue()?.claims.map((claim) => [claim.value, claim.rank])).toEqual([
    [215e6, 'deprecated'],
    [254e6, 'preferred'],
  ]);
  expect(revenue()?.preferred.value).toBe(254e6);
  expect(plain(revenue()?.preferred.rankReason?.vi)).toBe('Phép tính ủng hộ: 254 triệu USD × 4 ≈ 1 tỷ USD, dự báo cùng bài.');
});

test('the conflict is said in both languages with both amounts', () => {
  const conflicts = founding.disagreements.filter(({ kind }) => kind === 'conflict');
  expect(conflicts).toHaveLength(1);
  expect(plain(conflicts[0]?.words.vi)).toBe(
    'Hai câu nói hai con số về cùng một điều (doanh thu của Alibaba Cloud, quý IV/2016): 215 triệu USD và 254 triệu USD.',
  );
  expect(plain(conflicts[0]?.words.en)).toContain('$215 m and $254 m');
});

test('29% of the world for AWS and 40% of China for Alibaba Cloud are two facts and no disagreement', () => {
  const shares = founding.facts.filter(({ metric }) => metric === 'market-share');
  expect(shares.map(({ standing }) => standing)).toEqual(['single', 'single']);
  const ids = shares.flatMap((fact) => fact.claims.map(({ id }) => id));
  expect(founding.disagreements.flatMap(({ claims }) => claims).filter((id) => ids.includes(id))).toEqual([]);
});

test('two languages of one story are one source', () => {
  expect(founding.claims).toHaveLength(5);
  expect(revenue()?.preferred.voices.map(({ lang, figure, href }) => [lang, figure.text, href])).toEqual([
    ['vi', '254 triệu USD', '/articles/alibaba/#f-alibaba-254-triệu-usd-1'],
    ['en', '$254 million', '/en/articles/alibaba/#f-alibaba--254-million-1'],
  ]);
});

test('a quotation is the sentence without Markdown, with the figure marked in it', () => {
  const voice = revenue()?.preferred.voices[0];
  expect(voice?.quote).toBe('Doanh thu của Alibaba Cloud trong quý gần nhất đạt 254 triệu USD.');
  expect(voice?.quote.slice(voice.mark.start, voice.mark.end)).toBe('254 triệu USD');
});

test('the review decides, even against arithmetic', () => {
  const dataset = datasetOf([alibabaVi], [review('alibaba', '215 triệu USD', { verdict: 'supported' })]);
  expect(revenue(dataset)?.preferred.value).toBe(215e6);
  expect(revenue(dataset)?.claims.map(({ value, rank }) => [value, rank])).toEqual([
    [215e6, 'preferred'],
    [254e6, 'deprecated'],
  ]);
  expect(plain(revenue(dataset)?.claims[1]?.rankReason?.en)).toBe('Checking confirmed the other figure, $215 m.');
});

test('without arithmetic or review, more independent sources are preferred and the other stays', () => {
  const figure = { subject: 'aws', metric: 'revenue', period: '2015' } as const;
  const seven = (slug: string) => saying(slug, 'AWS thu 7,9 tỷ USD.', { text: '7,9 tỷ USD', value: 7.9e9, ...figure });
  const six = saying('c', 'AWS thu 6,5 tỷ USD.', { text: '6,5 tỷ USD', value: 6.5e9, ...figure }, { published: '2019-01-01' });
  const [fact] = datasetOf([seven('a'), seven('b'), six]).facts;
  expect(fact?.standing).toBe('conflict');
  expect(fact?.claims.map(({ value, rank }) => [value, rank])).toEqual([
    [7.9e9, 'preferred'],
    [7.9e9, 'preferred'],
    [6.5e9, 'normal'],
  ]);
});

test('a newer figure is not preferred for being newer', () => {
  const figure = { subject: 'aws', metric: 'revenue', period: '2015' } as const;
  const old = saying('a', 'AWS thu 7,9 tỷ USD.', { text: '7,9 tỷ USD', value: 7.9e9, ...figure });
  const young = saying('b', 'AWS thu 6,5 tỷ USD.', { text: '6,5 tỷ USD', value: 6.5e9, ...figure }, { published: '2019-01-01' });
  expect(datasetOf([old, young]).facts[0]?.claims.map(({ rank }) => rank)).toEqual(['normal', 'normal']);
});

test('adding an article with another figure makes a conflict, and deleting it removes every trace', () => {
  const other = saying('moi', 'AWS nắm 35% thị trường.', {
    text: '35%',
    value: 35,
    kind: 'percent',
    subject: 'aws',
    metric: 'market-share',
    period: '2015',
    scope: { geography: 'world', market: null },
  });
  const before = datasetOf([alibabaVi, alibabaEn, rackspace]);
  const during = datasetOf([alibabaVi, alibabaEn, rackspace, other]);
  const after = datasetOf([alibabaVi, alibabaEn, rackspace]);
  const share = during.facts.find(({ id }) => id === 'aws--market-share--world--2015--percent');
  expect(share?.standing).toBe('conflict');
  expect(during.profiles.get('aws')?.facts[0]?.standing).toBe('conflict');
  expect(during.series.find(({ subject, metric }) => subject === 'aws' && metric === 'market-share')?.facts[0]?.claims).toHaveLength(2);
  expect(JSON.stringify([...after.profiles, after])).not.toContain('moi');
  expect(after).toEqual(before);
});
