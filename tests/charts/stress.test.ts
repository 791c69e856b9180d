import { describe, expect, test } from 'vitest';
import { bars } from '../../src/charts/bars.ts';
import type { Datum } from '../../src/charts/datum.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import { series } from '../../src/charts/series.ts';
import { boxOf, collide } from '../../src/charts/text-width.ts';
import { periodOfLabel } from '../../src/dataset/claims/period-of-label.ts';

const companies = ['aws', 'microsoft', 'alibaba-cloud', 'google', 'ibm', 'rackspace', 'hpe', 'oracle', 'tencent'];
const approximations = ['exact', 'about', 'over', 'under', 'almost'] as const;

const datum = (i: number, label: string, value: number, more: Partial<Datum> = {}): Datum => ({
  id: `${companies[i]}-${label}`,
  fact: `${companies[i]}-${label}`,
  subject: companies[i] ?? '',
  name: companies[i] ?? '',
  value,
  unit: 'USD',
  approx: approximations[(i + Number(label.slice(3, 4))) % 5] ?? 'exact',
  modality: 'reported',
  setAside: false,
  period: periodOfLabel(label) ?? null,
  perYear: false,
  amount: `${value.toFixed(2)} tỷ USD`,
  href: `/articles/x/#${companies[i]}-${label}`,
  words: `${companies[i]} ${label}`,
  against: [],
  ...more,
});

/** Nine companies over ten years, with gaps. */
const many = companies.flatMap((_, i) =>
  Array.from({ length: 10 }, (_, year) => datum(i, String(2012 + year), (1e9 * 1.5 ** year * (1 + i)) / ((i % 3) + 1))).filter(
    (_, year) => (year + i) % 4 !== 0,
  ),
);

const overlaps = ({ labels }: Drawing) => {
  const boxes = labels.map(boxOf);
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => collide(a, b))
      .map((b) => [labels[i]?.runs[0]?.text, b]),
  );
};

describe.each([345, 620, 980])('nine companies, ten years, %i wide', (width) => {
  const drawing = series(many, { width, tick: (value) => `${value / 1e9} tỷ`, aside: () => '', quarter: (n) => `Q${n}` });

  test('every figure has its mark, inside the frame', () => {
    expect(drawing.marks.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    for (const { hit } of drawing.marks) {
      expect(hit.x).toBeGreaterThanOrEqual(0);
      expect(hit.x + hit.width).toBeLessThanOrEqual(width);
      expect(hit.y + hit.height).toBeLessThanOrEqual(drawing.height);
    }
  });

  test('no path holds a number that is none', () => {
    expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null/);
  });

  test('labels in the gutter do not cover each other', () => {
    const gutter = drawing.labels.filter(({ entity }) => entity !== undefined);
    expect(gutter.length).toBeGreaterThan(0);
    expect(overlaps({ ...drawing, labels: gutter })).toEqual([]);
  });
});

test.each([345, 620, 980])('nine bars in one panel, %i wide, each with its words in the frame', (width) => {
  const data = companies.map((_, i) => datum(i, '2016', 60 - i * 6, { amount: `${60 - i * 6}%` }));
  const drawing = bars([{ title: 'Thế giới', subtitle: 'năm 2016', data }], { width, full: 100, tick: String, unknown: 'chưa có' });
  expect(drawing.marks).toHaveLength(9);
  for (const label of drawing.labels) expect(boxOf(label).x + boxOf(label).width).toBeLessThanOrEqual(width + 1);
});
