import { describe, expect, test } from 'vitest';
import { modalityRules } from '../../src/extract/claims/modality/modality.ts';
import { read } from './support.ts';

describe.each(modalityRules.map((rule) => ({ ...rule })))('meant so: $name', ({ examples, counterExamples }) => {
  test.each([...examples, ...counterExamples])('%s: "%s" – %s is %s', (lang, text, figure, modality) => {
    expect(read(lang, text).figures.find((one) => one.text === figure)?.modality).toBe(modality);
  });
});
