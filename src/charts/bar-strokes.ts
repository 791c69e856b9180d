import type { Manner } from './datum.ts';
import type { Stroke } from './drawing.ts';
import { isPencil } from './pencil.ts';
import { rect, vertical } from './shapes.ts';
import { tenth as r } from './tenth.ts';

interface ChevronSize {
  readonly height: number;
  readonly depth: number;
  readonly thick: number;
}

/** The chevrons of a bar so high. */
const chevronSize = (height: number): ChevronSize => ({ height, thick: Math.min(6, height / 5 + 1), depth: Math.min(6.5, height / 4) });

/** A chevron of one height; `towards` −1 points back. */
const chevron = (x: number, y: number, { height, depth, thick }: ChevronSize, towards: 1 | -1) =>
  `M${r(x)} ${r(y)}h${r(thick)}l${r(depth * towards)} ${r(height / 2)}l${r(-depth * towards)} ${r(height / 2)}h${r(-thick)}l${r(depth * towards)} ${r(-height / 2)}z`;

/** Three fading chevrons after an end, for "hơn" and "ít nhất"; pointing back for "dưới" and "nhiều nhất". */
function chevrons(x: number, y: number, height: number, towards: 1 | -1): readonly Stroke[] {
  const size = chevronSize(height);
  const { thick, depth } = size;
  return ([1, 2, 3] as const).map((n) => ({
    d: chevron(x + towards * (3 + (n - 1) * (thick + depth)) - (towards < 0 ? thick : 0), y, size, towards),
    ink: `fade-${n}` as const,
  }));
}

/** How far past its end an open mark reaches. */
export function openRoom(height: number): number {
  const { thick, depth } = chevronSize(height);
  return 3 * (thick + depth) + 6;
}

/** Where a bar stands: from `x` to its value, and to the higher end of a range. */
export interface BarPlace {
  readonly x: number;
  readonly to: number;
  readonly high: number | undefined;
  readonly y: number;
  readonly height: number;
}

/** A horizontal bar in the manner its sentence asks for: open, wavy, hollow. */
export function barStrokes(manner: Manner, { x, to, high, y, height }: BarPlace): readonly Stroke[] {
  const body = rect(x, y, to - x, height);
  if (isPencil(manner)) return [{ d: rect(x + 1, y + 1, to - x - 2, height - 2), ink: 'pencil' }];
  if (manner.setAside) return [{ d: rect(x + 1, y + 1, to - x - 2, height - 2), ink: 'line' }];
  if (high !== undefined)
    return [
      { d: body, ink: 'fill' },
      { d: rect(to, y, high - to, height), ink: 'pale' },
      { d: vertical(high, y - 3, y + height + 3), ink: 'line' },
    ];
  switch (manner.approx) {
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
