import type { Mark, Stroke } from '../drawing.ts';
import { vertical } from '../shapes.ts';
import { widthOf } from '../text-width.ts';
import { type Frame, spacing } from './frame.ts';
import type { SeriesOptions } from './options.ts';
import type { Room } from './room.ts';

interface Lines {
  readonly marks: readonly Mark[];
  readonly ground: readonly Stroke[];
}

/** A line through the picture for each happening, its name above: a link to its sentence like any mark. */
export function linesOf({ x, floor, width }: Frame, { happenings = [] }: SeriesOptions, room: Room): Lines {
  const marks: Mark[] = [];
  const ground: Stroke[] = [];
  for (const [i, { id, href, words, entity, label: long, when, at }] of happenings.entries()) {
    // Where the words are wider than the picture the day stands alone; the tip says the rest.
    const label = widthOf(long, 'small') + 8 > width * 0.8 ? when : long;
    const [left, top] = [x(Date.parse(at)), 2 + i * spacing.happening];
    const size = widthOf(label, 'small') + 8;
    const back = left + size > width && left - size > 0;
    ground.push({ d: vertical(left, top + 16, floor), ink: 'event' });
    const text = back ? left - 4 : Math.min(left + 4, width - size);
    room.put({ x: text, y: top + 12, ...(back ? { anchor: 'end' } : {}), runs: [{ text: label, face: 'small' }] });
    marks.push({
      id,
      href,
      words,
      entity,
      event: true,
      strokes: [{ d: vertical(left, top, top + 16), ink: 'fill' }],
      hit: { x: Math.min(back ? left - size : text - 7, left - 3), y: top, width: size + 4, height: 16 },
    });
  }
  return { marks, ground };
}
