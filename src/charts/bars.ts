import { max, min } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { barStrokes, openRoom } from './bar-strokes.ts';
import type { Datum } from './datum.ts';
import { type Drawing, type Face, isNarrow, type Label, type Mark, type Stroke } from './drawing.ts';
import { markOf } from './mark-of.ts';
import { isPencil } from './pencil.ts';
import { bracket, hatch, horizontal, vertical } from './shapes.ts';
import { boxOf } from './text-width.ts';
import { wrap } from './wrap.ts';

/** Bars that may be compared: one scope, one period. */
export interface Panel {
  readonly title: string;
  readonly subtitle: string;
  readonly data: readonly Datum[];
}

/** How bars are drawn, and the words around them. */
export interface BarOptions {
  readonly width: number;
  /** Right end of the scale; the data decide where it is left out. */
  readonly full?: number;
  readonly tick: (value: number, last: boolean) => string;
  /** What the hatching beside a lonely bar says. */
  readonly unknown?: string;
}

const defaults = { head: 20, headGap: 16, panelGap: 34, axis: 27 };

// Of more panels than this each is drawn small.
const ROOMY = 6;

/** A panel's title with its subtitle behind it; each on lines of its own where the picture is too narrow. */
function headingOf(title: string, subtitle: string, width: number): readonly Label['runs'][] {
  const runs: Label['runs'] = [
    { text: title, face: 'head' },
    { text: subtitle, face: 'soft' },
  ];
  if (boxOf({ x: 0, y: 0, runs }).width <= width) return [runs];
  const lines = (text: string, face: Face) => wrap(text, width, face).map((text): Label['runs'] => [{ text, face }]);
  return [...lines(title, 'head'), ...(subtitle ? lines(subtitle, 'soft') : [])];
}

/** Horizontal bars in panels, on one linear scale from zero. */
export function bars(panels: readonly Panel[], options: BarOptions): Drawing {
  const { width, tick, unknown } = options;
  const { x, full } = scaleOf(
    panels.flatMap((panel) => panel.data),
    options,
  );
  const zero = x(0);
  const ground: Stroke[] = [];
  const over: Stroke[] = [];
  const labels: Label[] = [];
  const marks: Mark[] = [];
  let y = 0;
  const small = panels.length > ROOMY;

  for (const { title, subtitle, data } of panels) {
    const heading = headingOf(title, subtitle, width);
    labels.push(...heading.map((runs, i) => ({ x: 0, y: y + defaults.head * (i + 1), runs })));
    y += defaults.head * heading.length + (small ? 8 : defaults.headGap);
    const roomy = data.length <= 3 && !small;
    const height = roomy ? (isNarrow(width) ? 30 : 34) : small ? 16 : 20;
    for (const [i, datum] of data.entries()) {
      const below = datum.value < 0;
      const start = below ? x(datum.value) : zero;
      const end = below ? zero : Math.max(zero + 2, x(Math.min(datum.value, full)));
      const high = datum.high === undefined ? undefined : x(Math.min(datum.high, full));
      const reach = (high ?? end) + (/over|atLeast/.test(datum.approx) && !isPencil(datum) ? openRoom(height) : 0);
      const words = wordsOf(datum, reach + 10, y + height / 2, roomy);
      const box = boxOf(words);
      // A bar too long for its label at the end carries it on its shoulder.
      const above = box.x + box.width > width;
      if (above) y += roomy ? 26 : 20;
      labels.push(above ? { ...words, x: 0, y: y - (roomy ? 8 : 6) } : words);
      if (data.length === 1 && unknown !== undefined && !small) {
        ground.push({ d: hatch(reach, y, width - reach, height), ink: 'hatch' });
        const note: Label = { x: width - 10, y: y + height / 2 + 4, anchor: 'end', runs: [{ text: unknown, face: 'axis' }] };
        if (above || boxOf(note).x > box.x + box.width + 24) labels.push(note);
      }
      ground.push({ d: horizontal(0, y + height + 0.5, width), ink: 'rule-2' });
      const hit = { x: start, y, width: Math.min(width, above ? reach : box.x + box.width) - start, height };
      marks.push(markOf(datum, barStrokes(datum, { x: start, to: end, high, y, height }), hit));
      const next = data[i + 1];
      if (next && datum.against.includes(next.id)) {
        const edge = Math.min(width - 8, Math.max(box.x + box.width, x(next.value) + 170) + 8);
        over.push({ d: bracket(edge, y + height / 2, y + height + 10 + height / 2), ink: 'red' });
        labels.push({ x: edge - 4, y: y + height + 10, anchor: 'end', runs: [{ text: '≠', face: 'red' }] });
      }
      y += height + (roomy ? 10 : 8);
    }
    y += small ? 4 : defaults.panelGap - 10;
  }

  y -= small ? -8 : defaults.panelGap - 26;
  const axis = axisAt(y, x, width, tick);
  return { width, height: y + defaults.axis - 6, ground: [...ground, ...axis.ground], marks, over, labels: [...labels, ...axis.labels] };
}

/** From zero, or the largest loss, to the full or a round number beyond the largest value. */
function scaleOf(data: readonly Datum[], { width, full: given }: BarOptions) {
  const largest = max(data, ({ high, value }) => high ?? value) ?? 1;
  const full = given ?? scaleLinear([0, largest], [0, 1]).nice(5).domain()[1] ?? 1;
  const least = Math.min(0, min(data, ({ value }) => value) ?? 0);
  return { x: scaleLinear([least, full], [0, width - 1]), full };
}

/** What stands behind a bar whose middle is at `y`. */
const wordsOf = ({ amount, name }: Datum, x: number, y: number, roomy: boolean): Label => ({
  x,
  y: y + (roomy ? 9 : 5),
  runs: [
    { text: amount, face: roomy ? 'big' : 'amount' },
    { text: name, face: 'name' },
  ],
});

/** The ticks below the last panel. */
function axisAt(y: number, x: ScaleLinear<number, number>, width: number, tick: BarOptions['tick']): Pick<Drawing, 'ground' | 'labels'> {
  const ticks = x.ticks(isNarrow(width) ? 4 : 5);
  const labels = ticks.map((value, i): Label => {
    const last = i === ticks.length - 1;
    const anchor = last && x(value) > width - 24 ? 'end' : 'middle';
    return { x: x(value), y: y + 14, ...(i === 0 ? {} : { anchor }), runs: [{ text: tick(value, last), face: 'axis' }] };
  });
  return { ground: ticks.map((value): Stroke => ({ d: vertical(x(value), y - 6, y - 1), ink: 'rule-2' })), labels };
}
