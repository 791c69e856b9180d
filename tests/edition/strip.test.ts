import { expect, test } from 'vitest';
import type { Article, Claim, Dataset } from '../../src/model/ledger.ts';
import { stripOf } from '../../src/pages/_view/strip.ts';

const claim = (id: string, subject: string, metric: string, end: string): Claim =>
  ({ id, slug: id.split('-')[0], subject, metric, value: 1, modality: 'reported', period: { end }, voices: [] }) as unknown as Claim;
const story = (...claims: readonly Claim[]) => ({ article: { title: 'Giá', lang: 'vi' } as Article, claims });
const shown = (...stories: readonly ReturnType<typeof story>[]) => {
  const dataset = { claims: stories.flatMap(({ claims }) => claims), disagreements: [] } as unknown as Dataset;
  return stripOf(stories, dataset).flatMap((entry) => entry.map(({ id }) => id));
};

test('of one company and metric the latest figure is shown', () =>
  expect(shown(story(claim('a-1', 'aws', 'revenue', '2014-09-30'), claim('a-2', 'aws', 'revenue', '2025-12-31')))).toEqual(['a-2']));

test('a late figure of what nobody asks first does not go before an earlier revenue', () =>
  expect(shown(story(claim('a-1', 'aws', 'price', '2026-01-31'), claim('a-2', 'aws', 'revenue', '2025-12-31')))).toEqual(['a-2', 'a-1']));

test('a story shows two figures at most, and five are shown in all', () => {
  const many = (slug: string) =>
    story(...['aws', 'azure', 'oracle'].map((subject, i) => claim(`${slug}-${i}`, `${subject}-${slug}`, 'revenue', `202${i}-12-31`)));
  expect(shown(many('a'), many('b'), many('c'))).toEqual(['a-2', 'a-1', 'b-2', 'b-1', 'c-2']);
});
