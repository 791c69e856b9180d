import { describe, expect, test } from 'vitest';
import { attributionRules } from '../../src/extract/claims/attribution/attribution.ts';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

const sourceOf = (lang: Lang, text: string, figure: string): string | null | undefined =>
  read(lang, text).figures.find((one) => one.text === figure)?.attributedTo;

describe.each(attributionRules.map((rule) => ({ ...rule })))('said by: $name', ({ examples, counterExamples }) => {
  test.each([...examples, ...counterExamples])('%s: "%s" – %s is said by %s', (lang, text, figure, source) => {
    expect(sourceOf(lang, text, figure)).toBe(source);
  });
});
