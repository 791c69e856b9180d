import { scaleLinear } from 'd3-scale';
import { barStrokes } from './bar-strokes.ts';
import type { Datum } from './datum.ts';
import type { Drawing, Stroke } from './drawing.ts';
import { markOf } from './mark-of.ts';
import { circle, horizontal, rect, vertical } from './shapes.ts';

const WIDTH = 345;
const MANY = 40;

/** A small picture beside an amount, where a picture tells more than the number; none where it does not. */
export function spark(data: readonly Datum[], metric: string): Drawing | undefined {
  const [first] = data;
  if (!first) return undefined;
  if (metric === 'market-share') return shareBar(data);
  if (metric === 'growth' && first.value > 0) return growthBars(first);
  if (metric === 'rank' && first.value <= 12) return row(first, (i) => circle(i * 26 + 9, 10, i + 1 === first.value ? 9 : 6), 'line');
  const counted = /^(data-centres|regions)$/.test(metric) && Number.isInteger(first.value) && first.value <= MANY;
  return counted ? row(first, (i) => rect((i % 20) * 17, Math.floor(i / 20) * 17, 13, 13), 'fill') : undefined;
}

/** A bar of a hundred; two where the sentences do not agree. */
function shareBar(data: readonly Datum[]): Drawing {
  const x = scaleLinear()
    .domain([0, 100])
    .range([0, WIDTH - 1]);
  const height = data.length * 20;
  const marks = data.map((datum, i) => {
    const high = datum.high === undefined ? undefined : x(datum.high);
    return mark(datum, barStrokes(datum, { x: 0, to: x(datum.value), high, y: i * 20, height: 16 }), i * 20, 16);
  });
  const ticks = [0, 50, 100].map((at): Stroke => ({ d: vertical(x(at), height - 2, height + 4), ink: 'rule-2' }));
  return drawing(height + 6, marks, [{ d: horizontal(0, height - 3, WIDTH - 1), ink: 'rule-2' }, ...ticks]);
}

/** The year before, hollow, and now. */
function growthBars(datum: Datum): Drawing {
  const x = scaleLinear()
    .domain([0, 1 + datum.value / 100])
    .range([0, WIDTH - 2]);
  return drawing(34, [
    mark(
      datum,
      [
        { d: rect(1, 1, x(1), 11), ink: 'line' },
        { d: rect(0, 18, x(1 + datum.value / 100), 14), ink: 'fill' },
      ],
      0,
      34,
    ),
  ]);
}

/** One shape for each unit; for a rank the last is solid and those ahead are hollow. */
function row(datum: Datum, shape: (i: number) => string, others: 'line' | 'fill'): Drawing {
  const last = datum.value - 1;
  const strokes = Array.from({ length: datum.value }, (_, i): Stroke => ({ d: shape(i), ink: i === last ? 'fill' : others }));
  const height = others === 'fill' ? Math.ceil(datum.value / 20) * 17 : 20;
  return drawing(height, [mark(datum, strokes, 0, height)]);
}

const mark = (datum: Datum, strokes: readonly Stroke[], y: number, height: number) => markOf(datum, strokes, { x: 0, y, width: WIDTH, height });
const drawing = (height: number, marks: Drawing['marks'], ground: Drawing['ground'] = []): Drawing => ({
  width: WIDTH,
  height,
  ground,
  marks,
  over: [],
  labels: [],
});
