import { expect, test } from 'vitest';
import { periodOfLabel } from '../../src/dataset/claims/period-of-label.ts';
import { article } from './support/article.ts';
import { deal } from './support/deal.ts';
import { datasetOf } from './support/stories.ts';

test('one deal told by two stories, in a month and on its day, is one event with both voices, the one that knows the day first; two times, or two sums, are two', () => {
  const story = (slug: string, period: string | null) => article({ slug, body: 'Một.', events: [deal('Một', period)] });
  const [one, ...more] = datasetOf([story('a', '2015-11'), story('b', '2015-11-24')]).timeline;
  expect([one?.id, one?.period?.label, one?.voices.map(({ href }) => href), more.length]).toEqual([
    'e-a-partnership-hpe-microsoft',
    '2015-11-24',
    ['/articles/b/#p-1', '/articles/a/#p-1'],
    0,
  ]);
  expect(datasetOf([story('a', '2015-11'), story('b', '2016')]).timeline).toHaveLength(2);
  expect(datasetOf([story('a', null), story('b', '2016')]).timeline).toHaveLength(2);
  const sum = (slug: string, value: number) =>
    article({
      slug,
      body: `Một ${value} USD.`,
      figures: [{ text: `${value} USD`, value }],
      events: [deal('Một', '2015-11', { type: 'investment', amountText: `${value} USD` })],
    });
  expect(datasetOf([sum('a', 5), sum('b', 7)]).timeline).toHaveLength(2);
});

test('who was left out by one story is no hindrance where the sum is the same; another place, or another sum, is another event', () => {
  const money = (slug: string, period: string, value: number, places: readonly string[]) =>
    article({
      slug,
      body: `Một ${value} USD.`,
      figures: [{ text: `${value} USD`, value }],
      events: [
        {
          type: 'investment',
          parties: [{ entity: 'alibaba', role: 'investor' }, ...places.map((entity) => ({ entity, role: 'place' }) as const)],
          said: 'Một',
          period: periodOfLabel(period) ?? null,
          amountText: `${value} USD`,
        },
      ],
    });
  const [china, nowhere] = [money('a', '2025-02', 380, ['china']), money('b', '2025-02-24', 380, [])];
  const [one, ...more] = datasetOf([china, nowhere]).timeline;
  expect([one?.parties.length, one?.period?.label, one?.voices.length, more.length]).toEqual([2, '2025-02-24', 2, 0]);
  expect(datasetOf([china, money('b', '2025-02-24', 53, [])]).timeline).toHaveLength(2);
  expect(datasetOf([china, money('b', '2025-02-24', 380, ['india'])]).timeline).toHaveLength(2);
  expect(datasetOf([china, money('b', '2025-03', 380, [])]).timeline).toHaveLength(2);
  const split = (slug: string, period: string, parts: readonly string[]) =>
    article({
      slug,
      body: 'Một.',
      events: [deal('Một', period, { type: 'spin-off', parties: ['hp', ...parts].map((entity) => ({ entity, role: 'owner' }) as const) })],
    });
  // Of one time, the sentence that names more of them is quoted first.
  const [parted, ...others] = datasetOf([split('a', '2015-11', []), split('b', '2015-11', ['hpe'])]).timeline;
  expect([parted?.voices.map(({ href }) => href), others]).toEqual([['/articles/b/#p-1', '/articles/a/#p-1'], []]);
  expect(datasetOf([split('a', '2015', []), split('b', '2015-11', ['hpe'])]).timeline).toHaveLength(2);
});
