import { describe, expect, test } from 'vitest';
import { dateRules } from '../../src/extract/dates/rules.ts';
import { quantityRules } from '../../src/extract/quantities/rules.ts';
import { read } from './support.ts';

describe.each(quantityRules.map((rule) => ({ ...rule })))('$name', ({ examples, counterExamples }) => {
  test.each(examples)('%s: "%s" is read as %s', (lang, text, value) => {
    expect(read(lang, text).figures.map((figure) => figure.value)).toContain(value);
  });
  test.each(counterExamples)('%s: "%s" is not', (lang, text) => {
    expect(read(lang, text).figures).toEqual([]);
  });
});

describe.each(dateRules.map((rule) => ({ ...rule })))('date: $name', ({ examples, counterExamples }) => {
  test.each(examples)('%s: "%s" is read as %s', (lang, text, value) => {
    expect(read(lang, text).dates.map((date) => date.value)).toContain(value);
  });
  test.each(counterExamples)('%s: "%s" is not', (lang, text) => {
    expect(read(lang, text).dates).toEqual([]);
  });
});
