import { describe, expect, test } from 'vitest';
import { buildIndex, type Document } from '../../src/search/build-index.ts';
import { find, type IndexSource } from '../../src/search/find.ts';
import type { Entry, Manifest } from '../../src/search/index-files.ts';
import { fileOf } from '../../src/search/index-files.ts';

const words = { scales: { trieu: 6, ty: 9, million: 6, billion: 9, bn: 9 }, units: { $: 'USD', usd: 'USD', 'do la': 'USD', '%': '%', 'phan tram': '%' } };

const story = (lang: 'vi' | 'en', title: string, ...sentences: string[]): Document => ({
  kind: 'articles',
  lang,
  title,
  href: `/${title}/`,
  sentences: sentences.map((text, i) => ({ text, href: `/${title}/#p-${i + 1}` })),
});
const figure = (lang: 'vi' | 'en', title: string, amount: string, text: string, ...terms: string[]): Document => ({
  kind: 'figures',
  lang,
  title,
  amount,
  href: `/${title}/#f`,
  terms,
  sentences: [{ text, href: `/${title}/#f` }],
});

const documents: readonly Document[] = [
  { kind: 'companies', lang: 'vi', title: 'Alibaba', href: '/alibaba/', names: ['BABA'], sentences: [] },
  figure('vi', 'AWS: thị phần', '31%', 'AWS giữ 31% thị phần.', '=31', '=31%'),
  figure('vi', 'AWS: doanh thu', '31 triệu USD', 'AWS thu 31 triệu USD.', '=31000000', '=31000000usd'),
  figure('vi', 'Alibaba: doanh thu', '7 tỉ USD', 'Alibaba thu 7 tỉ USD.', '=7000000000', '=7000000000usd'),
  figure('en', 'Alibaba: revenue', '$7 billion', 'Alibaba made $7 billion.', '=7000000000', '=7000000000usd'),
  story('vi', 'Con đường tơ lụa', 'Họ mở một con đường mới.'),
  story('vi', 'Đại dương', 'Cáp chạy dưới đại dương, qua bình dương.'),
  story('vi', 'Điện toán', 'Điện toán đám mây hoà vào đời sống.'),
  story('vi', 'Cồn cát', 'Gió thổi.'),
  story('vi', 'Võ', 'Anh ấy múa côn.'),
  story('vi', 'Thì', 'Anh ta thì nói dài rồi mới có người đứng lên phản đối, nhưng thị trường còn một phần.'),
  story('en', 'Shares', 'Its market shares rose. A duong is not a road.'),
];

function sourceOf(files: ReadonlyMap<string, string>): IndexSource {
  const read = (path: string) => JSON.parse(files.get(path) ?? 'null');
  return { manifest: read('index.json') as Manifest, shard: async (number) => read(`words/${number}.json`) };
}
const files = buildIndex(documents, words);
const source = sourceOf(files);
const entry = (doc: number): Entry => {
  const block = source.manifest.blocks.find(({ from, count }) => doc >= from && doc < from + count);
  if (!block) throw new Error(`no block holds ${doc}`);
  const file = fileOf(doc, block);
  return JSON.parse(files.get(`entries/${file}.json`) ?? '[]')[doc - file];
};
const ask = async (query: string, lang: 'vi' | 'en' = 'vi') => {
  const { hits, relaxed } = await find(query, lang, source);
  return { titles: hits.map(({ doc }) => entry(doc).title), relaxed };
};

describe('marks', () => {
  test('words typed without marks find those with them, đ included', async () => {
    expect((await ask('dien toan dam may')).titles).toEqual(['Điện toán']);
    expect((await ask('dai duong')).titles[0]).toBe('Đại dương');
  });
  test('"đường" never brings "dương" while there is a "đường"', async () => expect((await ask('đường')).titles).toEqual(['Con đường tơ lụa']));
  test('"duong" brings both, and the word written just so first', async () => {
    expect((await ask('duong', 'en')).titles).toEqual(['Shares', 'Con đường tơ lụa', 'Đại dương']);
  });
  test('the exact word stands before one with more marks', async () => expect((await ask('dương')).titles).toEqual(['Đại dương', 'Con đường tơ lụa']));
  test('the exact word in a text stands before one with more marks in a title', async () => expect((await ask('côn')).titles).toEqual(['Võ', 'Cồn cát']));
  test('marks that stand nowhere are overlooked, and that is said', async () =>
    expect(await ask('điền toán')).toEqual({ titles: ['Điện toán'], relaxed: 'marks' }));
  test('the place of a tone does not matter', async () => {
    expect((await ask('hòa')).titles).toEqual(['Điện toán']);
    expect((await ask('hoà')).titles).toEqual(['Điện toán']);
  });
  test('letters in their parts (NFD) are the same letters', async () => expect((await ask('đường'.normalize('NFD'))).titles).toEqual(['Con đường tơ lụa']));
});

describe('words', () => {
  test('syllables typed side by side are looked for side by side', async () => expect((await ask('thi phan')).titles).toEqual(['AWS: thị phần']));
  test('guessed marks far apart are not an answer', async () => expect((await ask('roi dung')).titles).toEqual([]));
  test('the beginning of a word is enough while it is typed', async () => {
    expect((await ask('alib')).titles[0]).toBe('Alibaba');
    expect((await ask('bab')).titles).toEqual(['Alibaba']);
  });
  test('a word with an ending is found by the bare word', async () => expect((await ask('share', 'en')).titles).toEqual(['Shares']));
  test('where nothing holds all words, what holds most is shown, and that is said', async () => {
    const { titles, relaxed } = await ask('con đường xyzzy');
    expect(titles[0]).toBe('Con đường tơ lụa');
    expect(relaxed).toBe('words');
  });
  test('nothing is found for what stands nowhere', async () => expect((await ask('xyzzy')).titles).toEqual([]));
});

describe('amounts', () => {
  test('a percentage is no million', async () => expect((await ask('31%')).titles).toEqual(['AWS: thị phần']));
  test.each(['7 tỷ USD', '7 ty usd', '$7bn', '7,0 tỉ đô la', '$7 billion', '7.000.000.000 USD'])('%s is found by its value, in both languages', async (query) =>
    expect((await ask(query)).titles).toEqual(['Alibaba: doanh thu', 'Alibaba: revenue']),
  );
  test('those in the language of the page come first', async () =>
    expect((await ask('$7 billion', 'en')).titles).toEqual(['Alibaba: revenue', 'Alibaba: doanh thu']));
  test('an amount and a word go together', async () => expect((await ask('thị phần 31%')).titles).toEqual(['AWS: thị phần']));
});

test('where no figure has that value its words are looked for, all of them, and that is said', async () => {
  expect(await ask('7%')).toEqual({ titles: ['Alibaba: doanh thu', 'Alibaba: revenue'], relaxed: 'amounts' });
  expect((await ask('999 tỷ USD')).titles).toEqual([]);
});

test('the same documents give the same files, however small the parts', () => {
  expect([...buildIndex(documents, words)]).toEqual([...files]);
  expect(source.manifest.version).not.toBe(JSON.parse(buildIndex(documents.slice(1), words).get('index.json') ?? '{}').version);
});
