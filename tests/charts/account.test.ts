import { expect, test } from 'vitest';
import type { Datum } from '../../src/charts/datum.ts';
import { most, type RelationLine, relations } from '../../src/charts/relations.ts';
import { longestRun, sparkSeries } from '../../src/charts/spark-series.ts';
import { boxOf, collide } from '../../src/charts/text-width.ts';

const line = (kind: RelationLine['kind'], n: number): RelationLine => ({
  id: `${kind}-${n}`,
  other: `company-${n}`,
  name: `Company number ${n}`,
  kind,
  manner: 'solid',
  words: `${kind} (${n})`,
  href: `/articles/a/#s-${n}`,
  spoken: kind,
});
const many = (kind: RelationLine['kind'], n: number) => Array.from({ length: n }, (_, i) => line(kind, i));

test('a company with many relations keeps some of each kind, in its order, and no words of the diagram meet', () => {
  const { marks, labels } = relations({ id: 'aws', name: 'AWS' }, [...many('investor', 20), ...many('rival', 20), ...many('partner', 2)]);
  const kinds = marks.map(({ id }) => id.replace(/-\d+$/, ''));
  expect(kinds).toEqual([...Array(5).fill('investor'), ...Array(most - 5).fill('rival'), 'partner', 'partner']);
  expect(marks.every(({ href }) => href.startsWith('/articles/a/#s-'))).toBe(true);
  const boxes = labels.map(boxOf);
  expect(boxes.flatMap((box, i) => boxes.slice(i + 1).filter((other) => collide(box, other)))).toEqual([]);
});

const quarter = (year: number, q: number, value: number): Datum => ({
  id: `${year}-${q}`,
  fact: `${year}-${q}`,
  subject: 'aws',
  name: 'AWS',
  value,
  unit: 'USD',
  approx: 'exact',
  modality: 'reported',
  setAside: false,
  period: {
    label: `${year}-Q${q}`,
    start: `${year}-${String(q * 3 - 2).padStart(2, '0')}-01`,
    end: `${year}-${String(q * 3).padStart(2, '0')}-28`,
    basis: 'stated',
  },
  perYear: false,
  amount: `${value}`,
  href: `#${year}-${q}`,
  words: '',
  against: [],
});

test('a series keeps quarters and years apart and leaves a gap a gap', () => {
  const year: Datum = { ...quarter(2015, 1, 40), id: 'year', period: { label: '2015', start: '2015-01-01', end: '2015-12-31', basis: 'stated' } };
  const data = [quarter(2015, 1, 10), quarter(2015, 2, 11), quarter(2016, 4, 20), year];
  expect(longestRun(data).map(({ id }) => id)).toEqual(['2015-1', '2015-2', '2016-4']);
  const [first, second, last] = sparkSeries(data, (day) => day.slice(0, 4))?.marks ?? [];
  const gap = (last?.hit.x ?? 0) - ((second?.hit.x ?? 0) + (second?.hit.width ?? 0));
  expect(gap).toBeGreaterThan(3 * (first?.hit.width ?? 0));
});

test('two figures are no series, and a loss hangs below the line', () => {
  expect(sparkSeries([quarter(2015, 1, 10), quarter(2015, 2, 11)], String)).toBeUndefined();
  const drawing = sparkSeries([quarter(2015, 1, -10), quarter(2015, 2, -5), quarter(2015, 3, 5)], String);
  const zero = Number(drawing?.ground[0]?.d.match(/M\S+ (\S+)H/)?.[1]);
  const top = (i: number) => Number(drawing?.marks[i]?.strokes[0]?.d.match(/M\S+ ([\d.]+)h/)?.[1]);
  expect(top(0)).toBeCloseTo(zero, 0);
  expect(top(2)).toBeLessThan(zero);
});
