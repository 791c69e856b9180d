import type { Datum } from './datum.ts';
import { type Drawing, isNarrow, isWide, type Label, type Mark, type Stroke } from './drawing.ts';
import { markOf } from './mark-of.ts';
import { hatch, rect } from './shapes.ts';
import { tenth } from './tenth.ts';

/** How squares are drawn, and the words around them. */
export interface UnitOptions {
  readonly width: number;
  /** What one square stands for, as words. */
  readonly unit: (value: number) => string;
  /** "chênh 39 triệu USD". */
  readonly gap: (difference: number) => string;
}

/** The round amount one square stands for: the smallest heap shows some forty where it can, the largest takes at most about 360. */
function squareValue(smallest: number, largest: number): number {
  const raw = Math.max(smallest / 40, largest / 360);
  const power = 10 ** Math.floor(Math.log10(raw));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= raw) ?? raw;
}

/** A figure, and where its fact is in conflict the other numbers its sentences give. */
export interface Heap {
  readonly name: string;
  readonly data: readonly Datum[];
  readonly words: string;
}

/** Amounts as squares to one scale; the part two sentences do not agree on is hatched red. */
export function units(heaps: readonly Heap[], { width, unit, gap }: UnitOptions): Drawing {
  const amounts = heaps.flatMap(({ data }) => data.map((d) => d.value));
  const one = squareValue(Math.min(...amounts), Math.max(...amounts));
  const narrow = isNarrow(width);
  const columns = narrow ? 26 : isWide(width) ? 52 : 38;
  const pitch = width / columns;
  const size = pitch - 2;
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const over: Stroke[] = [];
  let y = 0;

  /** Squares from one amount to another, the first and last cut to size. */
  const squares = (from: number, to: number, top: number, draw = rect) => {
    const cells: string[] = [];
    for (let cell = Math.floor(from / one); cell * one < to; cell += 1) {
      const left = (cell % columns) * pitch + size * Math.max(0, from / one - cell);
      const right = (cell % columns) * pitch + size * Math.min(1, to / one - cell);
      if (right - left > 0.3) cells.push(draw(left, top + Math.floor(cell / columns) * pitch, right - left, size));
    }
    return cells.join('');
  };

  for (const { name, data, words } of heaps) {
    const rising = data.toSorted((a, b) => a.value - b.value);
    const most = rising.at(-1)?.value ?? 0;
    const rows = Math.ceil(most / one / columns);
    labels.push({ x: 0, y: y + 16, runs: [{ text: name, face: 'name' }, ...(narrow ? [] : [{ text: words, face: 'soft' as const }])] });
    if (narrow) labels.push({ x: 0, y: y + 34, runs: [{ text: words, face: 'soft' }] });
    const top = y + (narrow ? 44 : 28);
    let from = 0;
    for (const [i, datum] of rising.entries()) {
      const d = squares(from, datum.value, top);
      const contested = () => squares(from, datum.value, top, (x, y, w, h) => hatch(x, y, w, h, 4.2));
      const strokes: readonly Stroke[] =
        i === 0
          ? [{ d, ink: 'fill' }]
          : [
              { d: contested(), ink: 'red' },
              { d, ink: 'red' },
            ];
      const hit = { x: ((from / one) % columns) * pitch, y: top, width: Math.min(width, ((datum.value - from) / one) * pitch), height: rows * pitch };
      marks.push(markOf(datum, strokes, hit));
      from = datum.value;
    }
    const least = rising[0]?.value ?? 0;
    if (rising.length > 1)
      labels.push({
        x: Math.min(width, (most / one) * pitch) + (narrow ? 0 : 10),
        y: narrow ? y + 16 : top + size - 2,
        ...(narrow ? { anchor: 'end' as const } : {}),
        runs: [{ text: `≠ ${gap(most - least)}`, face: 'red' }],
      });
    y = top + rows * pitch + 18;
  }
  labels.push({ x: 20, y: y + 8, runs: [{ text: unit(one), face: 'soft' }] });
  over.push({ d: `M1 ${tenth(y - 3)}h11v11h-11z`, ink: 'axis' });
  return { width, height: y + 14, ground: [], marks, over, labels };
}
