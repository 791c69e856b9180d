import { expect, test } from 'vitest';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

const bought = (lang: Lang, text: string) =>
  read(lang, text).events.map(({ parties, period }) => [parties.find(({ role }) => role === 'target')?.entity, period?.label]);

test('each object with a day of its own is a purchase of its own', () => {
  expect(bought('en', 'Microsoft bought LinkedIn in 2016, GitHub in 2018 and Nuance in 2021.')).toEqual([
    ['linkedin', '2016'],
    ['github', '2018'],
    ['nuance', '2021'],
  ]);
  expect(bought('vi', 'Microsoft mua lại LinkedIn năm 2016 và GitHub năm 2018.')).toEqual([
    ['linkedin', '2016'],
    ['github', '2018'],
  ]);
});

test('a name behind "and" with a verb of its own was not bought', () => {
  expect(bought('en', 'Microsoft bought LinkedIn in 2016, and GitHub said it would stay.')).toEqual([['linkedin', '2016']]);
});

test('a pronoun speaks of the last subject, not of whom that one dealt with', () => {
  const { events } = read('en', 'For the site Alibaba signed a deal with Equinix, and it has teamed up with Intel.');
  expect(events.at(-1)?.parties.map(({ entity }) => entity)).toEqual(['alibaba', 'intel']);
});
test('an aside or a time may stand by a name whose verb is left out', () => {
  const text = 'OVHcloud bought the vCloud Air business of VMware in 2017 and OpenIO, a storage start-up, in 2020.';
  expect(bought('en', text)).toEqual([
    ['vcloud-air', '2017'],
    ['openio', '2020'],
  ]);
  expect(bought('en', 'Microsoft bought LinkedIn for $26 billion in 2016 and, two years later, GitHub.').map(([name]) => name)).toEqual(['linkedin', 'github']);
});

test('a count beside another leaves out its noun', () => {
  const counts = (text: string) => read('en', text).figures.map(({ text: told, unit }) => [told, unit]);
  expect(counts('AWS bought five sites in London, two in Paris and three in Rome.')).toEqual([
    ['five sites', 'sites'],
    ['two', 'sites'],
    ['three', 'sites'],
  ]);
  expect(counts('AWS bought five sites in London, Two Bridges in Paris too.')).toEqual([['five sites', 'sites']]);
  expect(counts('AWS increased its number of data center locations to 17.').map(([told]) => told)).toEqual(['17']);
});

test('square metres glued to their number are no millions', () => {
  expect(read('en', 'The hall covers 40,000m2.').figures[0]).toMatchObject({ kind: 'count', value: 40_000, unit: 'm2' });
  expect(read('en', 'The hall cost $40m.').figures[0]).toMatchObject({ kind: 'money', value: 40_000_000 });
});
