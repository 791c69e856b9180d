import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostile } from '../../src/cli/bench/hostile.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

const langs = ['vi', 'en'] as const;
const articles = langs.flatMap((lang) =>
  readdirSync(`content/articles/${lang}`).map((name) => ({ lang, name, source: readFileSync(`content/articles/${lang}/${name}`, 'utf8') })),
);

/** Every span of a reading names its own text, and numbers do not overlap. */
function holds(source: string, reading: Reading): void {
  for (const span of [...reading.figures, ...reading.dates, ...reading.mentions, ...reading.numbers])
    expect(source.slice(span.start, span.end)).toBe(span.text);
  for (const figure of reading.figures) expect(figure.sentence.start <= figure.start && figure.end <= figure.sentence.end).toBe(true);
}

const pieces = fc.constantFrom(
  '3,53 tỷ USD',
  '$3.53bn',
  'quý IV/2016',
  'Q4 2016',
  'hôm qua',
  'từ ',
  ' đến ',
  '-',
  '(',
  ')',
  '. ',
  ', ',
  'Amazon',
  'công ty này',
  'the company',
  'năm',
  'một',
  'gấp',
  'thứ',
  '%',
  '1.234,5',
  '12/12',
  '\u00a0',
  '**',
  '|',
  '\n\n',
  '\n',
  'ệ'.normalize('NFD'),
  '&nbsp;',
  '\\*',
  'tỷ',
  'đồng',
  '2016',
  '📈',
  'theo IDC',
);

describe('any text', () => {
  test.each(langs)('%s: nothing throws and every offset holds', (lang: Lang) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
        const source = parts.join(' ');
        holds(source, read(lang, source));
      }),
      { seed: 20161103, numRuns: 300 },
    );
  });
});

/** What was read, without places and texts. */
const gist = (reading: Reading): unknown => ({
  figures: reading.figures.map(({ kind, value, unit, subject, metric, period, approx }) => [
    kind,
    value,
    kind === 'money' ? unit : null,
    subject,
    metric,
    period?.label,
    approx,
  ]),
  dates: reading.dates.map(({ value }) => value),
  mentions: reading.mentions.map(({ entity }) => entity),
});

describe.each(articles)('$lang/$name', ({ lang, source }) => {
  const plain = read(lang, source);
  test('every offset holds', () => holds(source, plain));
  test('reads the same in NFD', () => {
    const source2 = source.normalize('NFD');
    const reading = read(lang, source2);
    holds(source2, reading);
    expect(gist(reading)).toEqual(gist(plain));
  });
  test('reads the same with no-break spaces between number and unit', () =>
    expect(gist(read(lang, source.replace(/(\d) (?=\p{L})/gu, '$1\u00a0')))).toEqual(gist(plain)));
  test('every digit is accounted for', () => {
    const body = source.slice(source.indexOf('\n---') + 4);
    const start = source.length - body.length;
    for (const { index } of body.matchAll(/\d+/g))
      expect(plain.numbers.some((number) => number.start <= start + index && start + index < number.end)).toBe(true);
  });
});

const viUnits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
function inVietnamese(value: number): string {
  const hundreds = Math.floor(value / 100);
  const [tens, units] = [Math.floor((value % 100) / 10), value % 10];
  const head = hundreds > 0 ? `${viUnits[hundreds]} trăm` : '';
  if (tens === 0) return units === 0 ? head : head ? `${head} linh ${viUnits[units]}` : String(viUnits[units]);
  const tail = units === 0 ? '' : units === 5 ? 'lăm' : units === 1 && tens > 1 ? 'mốt' : String(viUnits[units]);
  return [head, tens === 1 ? 'mười' : `${viUnits[tens]} mươi`, tail].filter(Boolean).join(' ');
}
const enUnits = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const enTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
function inEnglish(value: number): string {
  const rest = value % 100;
  const low =
    rest === 0 ? '' : rest < 20 ? String(enUnits[rest]) : [enTens[Math.floor(rest / 10)], rest % 10 ? enUnits[rest % 10] : ''].filter(Boolean).join('-');
  const head = value >= 100 ? `${enUnits[Math.floor(value / 100)]} hundred` : '';
  return [head, low].filter(Boolean).join(' and ');
}

describe('numbers in words come back as themselves', () => {
  test('Vietnamese, up to 999 tỷ', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.constantFrom(['nghìn', 1e3], ['triệu', 1e6], ['tỷ', 1e9]), (value, [scale, times]) => {
        expect(read('vi', `đạt ${inVietnamese(value)} ${scale} đồng`).figures.map((figure) => figure.value)).toEqual([value * Number(times)]);
      }),
      { seed: 1, numRuns: 400 },
    ));
  test('English, up to 999 billion', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.constantFrom(['thousand', 1e3], ['million', 1e6], ['billion', 1e9]), (value, [scale, times]) => {
        expect(read('en', `reached ${inEnglish(value)} ${scale} dollars`).figures.map((figure) => figure.value)).toEqual([value * Number(times)]);
      }),
      { seed: 1, numRuns: 400 },
    ));
  test('digits in both styles', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(read('vi', `đạt ${value.toLocaleString('de-DE')} USD`).figures.map((figure) => figure.value)).toEqual([value]);
        expect(read('en', `reached $${value.toLocaleString('en-US')}`).figures.map((figure) => figure.value)).toEqual([value]);
      }),
      { seed: 1, numRuns: 300 },
    ));
});

describe('time grows with length, not faster', () => {
  test.each(Object.entries(hostile))('100 KB of %s are read in good time', (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = process.threadCpuUsage();
    read('vi', text);
    const { user, system } = process.threadCpuUsage(start);
    // A quadratic reader takes minutes here; the bound is many times what a linear one needs, and neighbours' work does not count.
    expect((user + system) / 1e6).toBeLessThan(10);
  });
});
