import { expect, test } from 'vitest';
import { article } from './support/article.ts';
import { deal, type Sketch } from './support/deal.ts';
import { datasetOf } from './support/stories.ts';

test('an event told in two languages and twice in one is one event with three voices', () => {
  const dataset = datasetOf([
    article({ slug: 'a', body: 'HPE bắt tay Microsoft.\n\nHai bên HPE nhắc lại.', events: [deal('bắt tay', '2015-11-24'), deal('nhắc lại', null)] }),
    article({ slug: 'a', lang: 'en', body: 'HPE joins **Microsoft**.', events: [deal('joins', null)] }),
  ]);
  expect(dataset.timeline).toHaveLength(1);
  expect(dataset.timeline[0]).toMatchObject({ id: 'e-a-partnership-hpe-microsoft', period: { label: '2015-11-24' } });
  expect(dataset.timeline[0]?.voices).toEqual([
    { lang: 'vi', quote: 'HPE bắt tay Microsoft.', href: '/articles/a/#p-1' },
    { lang: 'vi', quote: 'Hai bên HPE nhắc lại.', href: '/articles/a/#p-2' },
    { lang: 'en', quote: 'HPE joins Microsoft.', href: '/en/articles/a/#p-1' },
  ]);
});

test('a telling that leaves out a party joins the fuller one; another kind or another deal does not', () => {
  const third = {
    parties: [
      { entity: 'hpe', role: 'partner' },
      { entity: 'microsoft', role: 'partner' },
      { entity: 'mesosphere', role: 'partner' },
    ],
  } as const;
  const story = article({
    slug: 'a',
    body: 'Một. Hai. Ba. Bốn.',
    events: [
      deal('Một', null),
      deal('Hai', null, third),
      deal('Ba', null, { type: 'contract' }),
      deal('Bốn', null, {
        parties: [
          { entity: 'aws', role: 'partner' },
          { entity: 'hpe', role: 'partner' },
        ],
      }),
    ],
  });
  expect(datasetOf([story]).timeline.map(({ id }) => id)).toEqual([
    'e-a-contract-hpe-microsoft',
    'e-a-partnership-aws-hpe',
    'e-a-partnership-hpe-microsoft-mesosphere',
  ]);
});

test('the same deal in two years is two events', () => {
  const story = article({ slug: 'a', body: 'Một. Hai.', events: [deal('Một', '2015'), deal('Hai', '2017')] });
  expect(datasetOf([story]).timeline.map(({ id, period }) => [id, period?.label])).toEqual([
    ['e-a-partnership-hpe-microsoft', '2015'],
    ['e-a-partnership-hpe-microsoft-2', '2017'],
  ]);
});

test('events stand in order of time, undated ones behind', () => {
  const story = (slug: string, period: string | null) => article({ slug, body: 'Một.', events: [deal('Một', period)] });
  expect(datasetOf([story('a', null), story('b', '2017'), story('c', '2015-11-24')]).timeline.map(({ slug }) => slug)).toEqual(['c', 'b', 'a']);
});

test('the amount of an event is the figure of its story, and its address', () => {
  const story = article({
    slug: 'a',
    body: 'HPE rót 73,5 triệu USD.',
    figures: [{ text: '73,5 triệu USD', value: 73.5e6 }],
    events: [deal('HPE', '2016', { type: 'investment', amountText: '73,5 triệu USD' })],
  });
  const [event] = datasetOf([story]).timeline;
  expect(event?.amount?.value).toBe(73.5e6);
  expect(event?.voices[0]?.href).toBe(`/articles/a/#${event?.amount?.id}`);
});

test('the owner and its unit are one party; a language in which no event was read lends the sentence in the same place', () => {
  const chosen = (entity: string) => ({
    type: 'contract' as const,
    parties: [
      { entity: 'flipkart', role: 'customer' },
      { entity, role: 'supplier' },
    ] as const,
  });
  const dataset = datasetOf([
    article({
      slug: 'a',
      body: 'AWS được chọn.\n\nAmazon đứng ngoài. Amazon rót tiền.',
      events: [deal('được chọn', null, chosen('aws'))],
      mentions: [{ text: 'Amazon rót', entity: 'amazon' }],
    }),
    article({
      slug: 'a',
      lang: 'en',
      body: 'Flipkart chooses.\n\nAmazon stays out. Amazon invests.',
      events: [deal('chooses', null, chosen('amazon')), deal('invests', null, { type: 'investment', parties: [{ entity: 'amazon', role: 'investor' }] })],
    }),
  ]);
  expect(dataset.timeline.map(({ type, voices }) => [type, voices.map(({ lang, quote }) => `${lang} ${quote}`)])).toEqual([
    ['contract', ['vi AWS được chọn.', 'en Flipkart chooses.']],
    ['investment', ['vi Amazon rót tiền.', 'en Amazon invests.']],
  ]);
});

test('two sums put in are two events where not both have a time; the telling that says when speaks first', () => {
  const round = (said: string, period: string | null, amountText: string): Sketch =>
    deal(said, period, { type: 'investment', parties: [{ entity: 'mesosphere', role: 'target' }], amountText });
  const story = article({
    slug: 'a',
    body: 'Tổng cộng 122 USD. Vòng mới 125 USD. Vòng ấy 125 USD.',
    figures: [
      { text: '122 USD', value: 122 },
      { text: '125 USD', value: 125 },
    ],
    events: [round('Tổng', null, '122 USD'), round('Vòng ấy', null, '125 USD'), round('Vòng mới', '2018-05', '125 USD')],
  });
  expect(datasetOf([story]).timeline.map(({ period, voices }) => [period?.label, voices.map(({ quote }) => quote)])).toEqual([
    ['2018-05', ['Vòng mới 125 USD.', 'Vòng ấy 125 USD.']],
    [undefined, ['Tổng cộng 122 USD.']],
  ]);
});
