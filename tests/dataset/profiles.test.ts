import { expect, test } from 'vitest';
import { article } from './support/article.ts';
import { datasetOf } from './support/stories.ts';

test('a profile holds facts, events, units and the sentences that mention its company, each once', () => {
  const story = article({
    slug: 'a',
    body: 'Amazon và Amazon đứng đầu. Không ai khác. AWS thuộc Amazon.',
    mentions: [
      { text: 'Amazon', entity: 'amazon' },
      { text: 'Amazon đứng', entity: 'amazon' },
      { text: 'AWS', entity: 'aws' },
    ],
  });
  const dataset = datasetOf([story]);
  expect(dataset.profiles.get('amazon')?.mentions).toEqual([{ slug: 'a', lang: 'vi', quote: 'Amazon và Amazon đứng đầu.', href: '/articles/a/#p-1' }]);
  expect(dataset.profiles.get('amazon')?.units.map(({ id }) => id)).toEqual(['aws']);
  expect(dataset.profiles.get('aws')?.mentions.map(({ quote }) => quote)).toEqual(['AWS thuộc Amazon.']);
});
