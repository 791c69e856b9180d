import type { Datum } from './datum.ts';
import type { Stroke } from './drawing.ts';
import { isPencil } from './pencil.ts';
import { tenth as r } from './tenth.ts';

/** A rectangle as a path. */
export const rect = (x: number, y: number, width: number, height: number): string => `M${r(x)} ${r(y)}h${r(width)}v${r(height)}h${r(-width)}z`;

export const horizontal = (x: number, y: number, to: number): string => `M${r(x)} ${r(y)}H${r(to)}`;
export const vertical = (x: number, y: number, to: number): string => `M${r(x)} ${r(y)}V${r(to)}`;

/** A full circle around a middle. */
export const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

/** A wavy line of whole waves, for "khoảng" and "gần". */
export function wave(x: number, y: number, to: number, size = 8): string {
  const halves = Math.max(2, Math.round((to - x) / size / 2) * 2);
  const step = (to - x) / halves;
  return `M${r(x)} ${r(y)}${Array.from({ length: halves }, (_, i) => `q${r(step / 2)} ${i % 2 ? 5.4 : -5.4} ${r(step)} 0`).join('')}`;
}

/** A chevron of one height; `towards` −1 points back. */
const chevron = (x: number, y: number, height: number, depth: number, thick: number, towards: 1 | -1) =>
  `M${r(x)} ${r(y)}h${r(thick)}l${r(depth * towards)} ${r(height / 2)}l${r(-depth * towards)} ${r(height / 2)}h${r(-thick)}l${r(depth * towards)} ${r(-height / 2)}z`;

/** Three fading chevrons after an end, for "hơn" and "ít nhất"; pointing back for "dưới" and "nhiều nhất". */
function chevrons(x: number, y: number, height: number, towards: 1 | -1): readonly Stroke[] {
  const thick = Math.min(6, height / 5 + 1);
  const depth = Math.min(6.5, height / 4);
  return ([1, 2, 3] as const).map((n) => ({
    d: chevron(x + towards * (3 + (n - 1) * (thick + depth)) - (towards < 0 ? thick : 0), y, height, depth, thick, towards),
    ink: `fade-${n}` as const,
  }));
}

/** How far past its end an open mark reaches. */
export const openRoom = (height: number): number => 3 * (Math.min(6, height / 5 + 1) + Math.min(6.5, height / 4)) + 6;

/** Diagonal hatching inside a box, as one path: no pattern, no id. */
export function hatch(x: number, y: number, width: number, height: number, step = 9): string {
  const lines: string[] = [];
  for (let at = step; at < width + height; at += step) {
    const [x1, y1] = at <= width ? [x + at, y] : [x + width, y + at - width];
    const [x2, y2] = at <= height ? [x, y + at] : [x + at - height, y + height];
    lines.push(`M${r(x1)} ${r(y1)}L${r(x2)} ${r(y2)}`);
  }
  return lines.join('');
}

/** A square bracket on the right of two marks that do not agree. */
export const bracket = (x: number, top: number, bottom: number): string => `M${r(x)} ${r(top)}h6V${r(bottom)}h-6`;

/** A horizontal bar from `x` to the value, in the manner its sentence asks for. */
export function barStrokes(datum: Datum, x: number, to: number, high: number | undefined, y: number, height: number): readonly Stroke[] {
  const body = rect(x, y, to - x, height);
  if (isPencil(datum)) return [{ d: rect(x + 1, y + 1, to - x - 2, height - 2), ink: 'pencil' }];
  if (datum.setAside) return [{ d: rect(x + 1, y + 1, to - x - 2, height - 2), ink: 'line' }];
  if (high !== undefined)
    return [
      { d: body, ink: 'fill' },
      { d: rect(to, y, high - to, height), ink: 'pale' },
      { d: vertical(high, y - 3, y + height + 3), ink: 'line' },
    ];
  switch (datum.approx) {
    case 'about':
    case 'almost': {
      // The end of the bar is a wave: nobody knows just where it stops.
      const half = height / 4;
      return [{ d: `M${r(x)} ${r(y)}H${r(to)}q6 ${r(half / 2)} 0 ${r(half)}t0 ${r(half)}t0 ${r(half)}t0 ${r(half)}H${r(x)}z`, ink: 'fill' }];
    }
    case 'over':
    case 'atLeast':
      return [{ d: body, ink: 'fill' }, ...chevrons(to, y, height, 1)];
    case 'under':
    case 'atMost':
      return [{ d: rect(x, y, Math.max(0, to - x - openRoom(height)), height), ink: 'fill' }, ...chevrons(to, y, height, -1)];
    case 'exact':
      return [{ d: body, ink: 'fill' }];
  }
}

/** A mark on a time chart, as wide as its period. */
export function spanStrokes(datum: Datum, x: number, to: number, y: number, high: number | undefined, thick = 11): readonly Stroke[] {
  if (isPencil(datum)) return [{ d: rect(x, y - thick / 2, to - x, thick), ink: 'pencil' }];
  if (datum.setAside) return [{ d: rect(x, y - thick / 2, to - x, thick), ink: 'line' }];
  if (high !== undefined)
    return [
      { d: rect(x, high, to - x, y - high), ink: 'pale' },
      { d: horizontal(x, y, to), ink: 'line' },
      { d: horizontal(x, high, to), ink: 'line' },
    ];
  switch (datum.approx) {
    case 'about':
    case 'almost':
      // A mark too short for waves is one tilde.
      if (to - x < 24) return [{ d: wave(x, y, to, (to - x) / 2), ink: 'line' }];
      return [{ d: wave(x + 2, y, to - 2), ink: 'wave' }];
    case 'over':
    case 'atLeast':
      return [{ d: rect(x, y - thick / 2, to - x, thick), ink: 'fill' }, ...upward((x + to) / 2, y - thick / 2 - 3, -1, to - x)];
    case 'under':
    case 'atMost':
      return [{ d: rect(x, y - thick / 2, to - x, thick), ink: 'fill' }, ...upward((x + to) / 2, y + thick / 2 + 3, 1, to - x)];
    case 'exact':
      return [{ d: rect(x, y - thick / 2, to - x, thick), ink: 'fill' }];
  }
}

/** Chevrons above or below a mark, no wider than it. */
function upward(x: number, y: number, down: 1 | -1, room: number): readonly Stroke[] {
  const half = Math.max(2, Math.min(6, room / 2));
  const rise = half * 0.66;
  return ([1, 2, 3] as const).map((n) => ({
    d: `M${r(x - half)} ${r(y + down * (n - 1) * half)}l${r(half)} ${r(rise * down)}l${r(half)} ${r(-rise * down)}z`,
    ink: `fade-${n}` as const,
  }));
}
