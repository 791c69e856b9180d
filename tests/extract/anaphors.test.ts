import { describe, expect, test } from 'vitest';
import { pointingRules } from '../../src/extract/mentions/anaphors.ts';
import { narrowings, whomRules } from '../../src/extract/mentions/whom/resolve.ts';
import { read } from './support.ts';

describe.each(pointingRules.map((rule) => ({ ...rule })))('pointing back: $name', ({ examples, counterExamples }) => {
  test.each(examples)('%s: "%s" – %s means %s', (lang, text, phrase, entity) => {
    const meant = read(lang, text).mentions.find((mention) => mention.text === phrase);
    expect([meant?.form, meant?.entity]).toEqual(['anaphor', entity]);
  });
  test.each(counterExamples)('%s: "%s" points to nobody', (lang, text) => {
    expect(read(lang, text).mentions.filter((mention) => mention.form === 'anaphor')).toEqual([]);
  });
});

describe.each([...narrowings, ...whomRules].map((rule) => ({ ...rule })))('whom: $name', ({ examples, counterExamples }) => {
  test.each([...examples, ...counterExamples])('%s: "%s" – %s means %s', (lang, text, phrase, entity) => {
    expect(read(lang, text).mentions.find((mention) => mention.text === phrase)?.entity).toBe(entity);
  });
});

describe('a headline', () => {
  const text = 'The software giant beat forecasts. Revenue rose 12%.';
  test('says whom a text means that begins without a name', () => {
    const { mentions, figures } = read('en', text, '2016-11-03', 'Oracle surges on cloud');
    expect(mentions.map(({ text, entity }) => [text, entity])).toEqual([['The software giant', 'oracle']]);
    expect(figures[0]?.subject).toBe('oracle');
  });
  test('gives no mention, figure or date of its own', () => {
    const named = read('en', 'It was a good year.', '2016-11-03', 'Oracle earned $9 billion in 2015');
    expect([named.mentions, named.figures, named.dates, named.numbers]).toEqual([[], [], [], []]);
  });
  test('counts for less than a name in the text', () => {
    expect(read('en', `IBM fell. ${text}`, '2016-11-03', 'Oracle surges on cloud').figures[0]?.subject).toBe('ibm');
  });
});
