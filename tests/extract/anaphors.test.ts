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
