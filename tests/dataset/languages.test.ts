import { expect, test } from 'vitest';
import { type ArticleSketch, article } from './support/article.ts';
import { datasetOf } from './support/stories.ts';

const vi = (body: string, figures: ArticleSketch['figures'], more: Partial<ArticleSketch> = {}) => article({ slug: 'a', body, figures, ...more });
const en = (body: string, figures: ArticleSketch['figures'], more: Partial<ArticleSketch> = {}) => article({ slug: 'a', lang: 'en', body, figures, ...more });
const revenue = { subject: 'aws', metric: 'revenue', period: '2016-Q4' } as const;

test('figures pair in reading order where the same number is given twice', () => {
  const dataset = datasetOf([
    vi('AWS thu 3 tỷ USD. Lại nói, 3 tỷ USD.', [
      { ...revenue, text: '3 tỷ USD', value: 3e9 },
      { ...revenue, text: '3 tỷ USD', occurrence: 2, value: 3e9 },
    ]),
    en('AWS made $3bn. Again, $3bn.', [
      { ...revenue, text: '$3bn', value: 3e9 },
      { ...revenue, text: '$3bn', occurrence: 2, value: 3e9 },
    ]),
  ]);
  expect(dataset.claims.map(({ voices }) => voices.map(({ quote }) => quote))).toEqual([
    ['AWS thu 3 tỷ USD.', 'AWS made $3bn.'],
    ['Lại nói, 3 tỷ USD.', 'Again, $3bn.'],
  ]);
  expect(dataset.facts[0]?.standing).toBe('single');
  expect(dataset.notices).toEqual([]);
});

test('what one language leaves open the other fills', () => {
  const dataset = datasetOf([vi('Thu 3 tỷ USD.', [{ text: '3 tỷ USD', value: 3e9 }]), en('AWS made $3bn.', [{ ...revenue, text: '$3bn', value: 3e9 }])]);
  expect(dataset.claims).toMatchObject([{ subject: 'aws', metric: 'revenue', voices: [{ lang: 'vi' }, { lang: 'en' }] }]);
});

test('a figure that only one language has is claimed once and remarked upon, with its line', () => {
  const dataset = datasetOf([
    vi('AWS thu 3 tỷ USD.', [{ ...revenue, text: '3 tỷ USD', value: 3e9 }]),
    en('AWS made $4bn.', [{ ...revenue, text: '$4bn', value: 4e9 }]),
  ]);
  expect(dataset.claims.map(({ voices }) => voices.length)).toEqual([1, 1]);
  expect(dataset.notices.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([
    'content/articles/vi/a.md:7 "3 tỷ USD" has no equal in en; the languages of a story should give the same figures',
    'content/articles/en/a.md:7 "$4bn" has no equal in vi; the languages of a story should give the same figures',
  ]);
});

test('a rounder figure in one language is the same claim, with a remark', () => {
  const dataset = datasetOf([
    vi('AWS thu 3,5 tỷ USD.', [{ ...revenue, text: '3,5 tỷ USD', value: 3.5e9 }]),
    en('AWS made $3.53bn.', [{ ...revenue, text: '$3.53bn', value: 3.53e9 }]),
  ]);
  expect(dataset.claims).toHaveLength(1);
  expect(dataset.notices).toMatchObject([{ ruleId: 'languages-differ' }]);
});

test('a half in words and 50% are the same', () => {
  const share = { subject: 'aws', metric: 'market-share', period: '2016' } as const;
  const dataset = datasetOf([
    vi('AWS nắm một nửa thị trường.', [{ ...share, kind: 'fraction', text: 'một nửa', value: 0.5 }]),
    en('AWS holds 50% of the market.', [{ ...share, kind: 'percent', text: '50%', value: 50 }]),
  ]);
  expect(dataset.claims).toHaveLength(1);
});

test('ids stay apart where both languages write a figure alike and mean two things', () => {
  const dataset = datasetOf([
    vi('AWS nắm 29% rồi.', [{ text: '29%', kind: 'percent', value: 29, subject: 'aws', metric: 'market-share', period: '2015' }]),
    en('AWS grew 29% more.', [{ text: '29%', kind: 'percent', value: 29, high: 30, subject: 'aws', metric: 'growth', period: '2015' }]),
  ]);
  expect(dataset.claims.map(({ id }) => id)).toEqual(['f-a-29--1', 'f-a-29--1-en']);
});

test('a story in one language gives no remarks about the other', () => {
  expect(datasetOf([vi('AWS thu 3 tỷ USD.', [{ ...revenue, text: '3 tỷ USD', value: 3e9 }])]).notices).toEqual([]);
});
