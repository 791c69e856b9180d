import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, parseMarkdown, readBlocks } from '../../src/extract/text/blocks.ts';

const articles = ['content/articles/vi', 'content/articles/en', 'tests/gold/vi', 'tests/gold/en'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);
const parsed = (source: string): unknown => blocksOf(parseMarkdown(source), source);

const pieces = fc.constantFrom(
  'a',
  'Doanh thu 5%',
  '1',
  '.',
  ')',
  ' ',
  '  ',
  '   ',
  '\n',
  '\n\n',
  '\n \n',
  '\t',
  '#',
  '# ',
  '## Tên',
  '-',
  '- ',
  '* ',
  '+ ',
  '> ',
  '1. ',
  '12) ',
  '=',
  '===',
  '---',
  '***',
  '~',
  '```',
  '    ',
  '|',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  ':-',
  '[a]',
  '[a](b)',
  '[a]: b',
  '[^1]',
  '*x*',
  '**',
  '_',
  '\\',
  '&',
  '&amp;',
  'AT&T',
  '<',
  '<b>',
  '<!--',
  '-->',
  '!',
  'a@b.vn',
  'www.a.vn',
  'https://a.vn',
  'http:',
  '“',
  '"',
  '(',
  '\u00a0',
  '\u2028',
  '\r',
  '\r\n',
  '\0',
  '\ufeff',
  '$3',
  '-5',
  '–',
  '…',
  ':',
  '^',
  '{',
  'mailto:',
  '📈',
);

describe('plain paragraphs are taken without the parser', () => {
  test.each(articles)('%s has the blocks that remark finds', (file) => {
    const source = readFileSync(file, 'utf8');
    expect(readBlocks(source)).toEqual(parsed(source));
  });
  test(
    'any Markdown has the blocks that remark finds',
    () =>
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
          const source = parts.join('').replace(/^\ufeff+/, '');
          expect(readBlocks(source)).toEqual(parsed(source));
        }),
        { seed: 20161103, numRuns: 3000 },
      ),
    30_000,
  );
  test('a byte order mark shifts every offset by one', () =>
    expect(readBlocks('\ufeffDoanh thu **5%**\n')[0]?.runs).toEqual([
      { text: 'Doanh thu ', start: 1, end: 11 },
      { text: '5%', start: 13, end: 15 },
    ]));
});

test('paragraphs copied with four spaces before them are prose, not code; what stands between fences is', () => {
  const source = 'Mở đầu.\n\n    AWS thu 3 tỷ USD.\n\n```\nmã 5%\n```\n';
  expect(readBlocks(source).map(({ kind, runs }) => [kind, runs.map(({ text }) => text).join('')])).toEqual([
    ['paragraph', 'Mở đầu.'],
    ['paragraph', 'AWS thu 3 tỷ USD.'],
  ]);
});
