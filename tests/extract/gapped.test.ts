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
