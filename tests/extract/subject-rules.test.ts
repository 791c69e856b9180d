import { describe, expect, test } from 'vitest';
import { subjectRules } from '../../src/extract/claims/subject/subject-rules.ts';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

/** The owner found for a figure, and the name of the rule that found it. */
function found(lang: Lang, text: string, figure: string): readonly [string | null, string | undefined] {
  const { figures, evidence } = read(lang, text);
  const index = figures.findIndex((other) => other.text === figure);
  const one = figures[index];
  if (!one) throw new Error(`no figure ${figure} in: ${text}`);
  return [one.subject, evidence[index]?.subject.how];
}

describe.each(subjectRules.map((rule) => ({ ...rule })))('$name', ({ name, examples, counterExamples }) => {
  test.each(examples)('%s: "%s" – %s belongs to %s', (lang, text, figure, entity) => {
    expect(found(lang, text, figure)).toEqual([entity, name]);
  });
  test.each(counterExamples)('%s: "%s" – %s belongs to %s by another rule', (lang, text, figure, entity) => {
    const [owner, how] = found(lang, text, figure);
    expect(owner).toBe(entity);
    expect(how).not.toBe(name);
  });
});
