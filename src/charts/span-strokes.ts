import type { Manner } from './datum.ts';
import type { Stroke } from './drawing.ts';
import { isPencil } from './pencil.ts';
import { horizontal, rect, wave } from './shapes.ts';
import { tenth as r } from './tenth.ts';

/** Where a mark on a time chart stands: from the beginning of its period to its end, at its value and the higher end of a range. */
export interface SpanPlace {
  readonly x: number;
  readonly to: number;
  readonly y: number;
  readonly high: number | undefined;
  readonly thick: number;
}

/** A mark on a time chart, as wide as its period, in the manner its sentence asks for. */
export function spanStrokes(manner: Manner, { x, to, y, high, thick }: SpanPlace): readonly Stroke[] {
  if (isPencil(manner)) return [{ d: rect(x, y - thick / 2, to - x, thick), ink: 'pencil' }];
  if (manner.setAside) return [{ d: rect(x, y - thick / 2, to - x, thick), ink: 'line' }];
  if (high !== undefined)
    return [
      { d: rect(x, high, to - x, y - high), ink: 'pale' },
      { d: horizontal(x, y, to), ink: 'line' },
      { d: horizontal(x, high, to), ink: 'line' },
    ];
  switch (manner.approx) {
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
