import { describe, expect, test } from 'vitest';
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
