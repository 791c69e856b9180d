import { describe, expect, test } from 'vitest';
import { metricRules } from '../../src/extract/claims/metric/metric.ts';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

/** What was found of a figure of a sentence, and by which rule. */
function metricIn(lang: Lang, text: string, figureText: string) {
  const { figures, evidence } = read(lang, text);
  const index = figures.findIndex((one) => one.text === figureText);
  return figures[index] && { metric: figures[index].metric, rule: evidence[index]?.metric.rule };
}

describe.each(metricRules.map((rule) => ({ ...rule })))('$name', ({ name, examples, counterExamples }) => {
  test.each(examples)('%s: "%s": %s is %s', (lang, text, figure, metric) => {
    expect(metricIn(lang, text, figure)).toEqual({ metric, rule: name });
  });
  test.each(counterExamples)('%s: "%s": %s is for another rule', (lang, text, figure) => {
    expect(metricIn(lang, text, figure)?.rule).not.toBe(name);
  });
});
