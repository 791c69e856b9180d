import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { simpleYaml } from '../../src/dataset/load/simple-yaml.ts';

const whole = (text: string): unknown => {
  const document = parseDocument(text, { uniqueKeys: true });
  return document.errors.length + document.warnings.length > 0 ? 'wrong' : document.toJS();
};

test('the gazetteer is as simple as can be, and read as the library reads it', () => {
  for (const name of readdirSync('content/entities')) {
    const text = readFileSync(`content/entities/${name}`, 'utf8');
    expect(simpleYaml(text)?.value, name).toEqual(whole(text));
  }
});

test('fields, lists below their names, numbers, truth and words with signs in them', () => {
  const text =
    '# note\ntitle: "A: b"\nlist: [x y, 2021, true]\nsources:\n  - { publisher: Dell\'Oro, date: 2017-03 }\n\nplain: one, {two}\nsaid: "a \\"b\\" \\\\"\n';
  expect(simpleYaml(text)?.value).toEqual(whole(text));
});

test.each([
  ['a: b: c'],
  ['a: &x b'],
  ['a: "\\n"'],
  ['a: b\n  c'],
  ['a: 1\na: 2'],
  ['- { a: 1, a: 2 }'],
  ["a: 'b'"],
  ['a: b # c'],
  ['a: ~'],
  ['a: 1.5'],
  ['a: .5'],
  ['a: 0x1F'],
  ['a: 017'],
  ['a: NULL'],
  ['a: [b'],
  ['a: |\n  b'],
  ['---\na: b'],
  ['\ufeffa: b'],
  ['a: b\r\n'],
  [''],
])('%j is left to the library', (text) => expect(simpleYaml(text)).toBeUndefined());

test('whatever is read, is read as the library reads it', () => {
  const pieces = [
    '- ',
    '  - ',
    '{ ',
    ' }',
    '[',
    ']',
    ', ',
    ',',
    ': ',
    ':',
    'a',
    'bc',
    'Đ é',
    '"x"',
    '"',
    "'",
    '12',
    '0',
    '-1',
    '1e3',
    'true',
    'null',
    '\n',
    ' ',
    '#',
    ' # ',
    '\t',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, 'a: ', 'b: ', '{ a: ', '- { a: 1 }\n', 'a:\n'), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const simple = simpleYaml(text);
      if (simple) expect(simple.value).toEqual(whole(text));
    }),
    { numRuns: 20_000 },
  );
});
