import { describe, expect, test } from 'vitest';
import { unknownRules } from '../../src/extract/mentions/unknown/rules.ts';
import { read } from './support.ts';

describe.each(unknownRules.map((rule) => ({ ...rule })))('unknown: $name', ({ examples, counterExamples }) => {
  test.each(examples)('%s: "%s" names %s', (lang, text, id) => {
    const { mentions } = read(lang, text);
    expect(mentions.filter((mention) => mention.form === 'unknown').map((mention) => mention.entity)).toContain(id);
  });
  test.each(counterExamples)('%s: "%s" names nobody unknown', (lang, text) => {
    expect(read(lang, text).mentions.filter((mention) => mention.form === 'unknown')).toEqual([]);
  });
});
