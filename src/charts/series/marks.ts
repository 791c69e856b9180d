import { DAY } from '../../model/period.ts';
import type { Datum } from '../datum.ts';
import type { Mark, Stroke } from '../drawing.ts';
import { lengthOf } from '../length.ts';
import { markOf } from '../mark-of.ts';
import { bracket } from '../shapes.ts';
import { spanStrokes } from '../span-strokes.ts';
import type { Frame } from './frame.ts';

/** A mark for each datum, as wide as the period its sentence speaks of. */
export function marksOf(data: readonly Datum[], { x, y, worth, worthHigh, thick }: Frame): readonly Mark[] {
  const quarters = data.some((datum) => lengthOf(datum) === 'quarter');
  return data.map((datum) => {
    const [left, right] = [x(Date.parse(datum.period?.start ?? '')), x(Date.parse(datum.period?.end ?? '') + DAY)];
    // Marks one after the other keep a gap that the eye can see, until they are too small for it.
    const gap = right - left > 12 ? 1 : 0.4;
    const from = Math.round(left + gap);
    const to = Math.max(from + 3, Math.round(right - gap));
    // Under the quarters of a year the year itself lies as a thin line.
    const size = quarters && lengthOf(datum) === 'year' ? Math.min(4, thick) : thick;
    // Whole pixels: marks are sharp, and the page is lighter by a digit for each number.
    const at = Math.round(y(worth(datum)));
    const high = datum.high === undefined ? undefined : Math.round(y(worthHigh(datum)));
    const hit = { x: from, y: (high ?? at) - 9, width: to - from, height: at - (high ?? at) + 18 };
    const strokes = spanStrokes(datum, { x: from, to, y: at, high, thick: size });
    const bare = strokes.length === 1 && strokes[0]?.ink === 'fill';
    return { ...markOf(datum, strokes, hit), ...(bare ? { bare } : {}) };
  });
}

/** A red bracket for each two claims of one fact: on a log scale they lie almost on each other. */
export function bracketsOf(data: readonly Datum[], marks: readonly Mark[]): readonly Stroke[] {
  return data.flatMap((datum, i) => {
    const [one, two] = [marks[i], marks[data.findIndex((other, at) => at > i && datum.against.includes(other.id))]];
    if (!one || !two) return [];
    const [upper, lower] = one.hit.y <= two.hit.y ? [one, two] : [two, one];
    const [top, bottom] = [upper.hit.y + 9, lower.hit.y + 9];
    const edge = Math.max(one.hit.x + one.hit.width, two.hit.x + two.hit.width) + 5;
    return [{ d: bracket(edge, top, Math.max(bottom, top + 6)), ink: 'red' as const }];
  });
}
