import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import type { Lang } from '../../src/model/text.ts';
import { read } from './support.ts';

interface Case {
  readonly id: string;
  readonly lang: Lang;
  readonly text: string;
  readonly kind: string;
  readonly dateline: string;
  readonly none?: true;
  readonly figures?: readonly Partial<Figure>[];
  readonly dates?: readonly { readonly text?: string; readonly value: string }[];
}

const cases = JSON.parse(readFileSync(new URL('./phrases.json', import.meta.url), 'utf8')) as Case[];

describe.each([...new Set(cases.map(({ lang, kind }) => `${lang} ${kind}`))])('phrases of %s', (name) => {
  test.each(cases.filter(({ lang, kind }) => `${lang} ${kind}` === name))('$text', ({ lang, text, kind, dateline, none, figures, dates }) => {
    const reading = read(lang, text, dateline);
    // A vague amount ("hàng trăm triệu USD") is on record, but it has no value: nothing of the kind was read.
    const exact = reading.figures.filter((figure) => !figure.vague);
    if (none && kind === 'date') expect(reading.dates.filter((date) => date.grain === 'day')).toEqual([]);
    else if (none && kind === 'period') expect(reading.dates).toEqual([]);
    else if (none) expect(exact.filter((figure) => figure.kind === kind)).toEqual([]);
    if (dates) expect(reading.dates).toMatchObject(dates);
    if (figures) expect(exact).toMatchObject(figures);
  });
});
