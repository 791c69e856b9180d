import type { Box, Label } from '../drawing.ts';
import { boxOf, collide } from '../text-width.ts';
import { spacing } from './frame.ts';

/** Keeps account of the room that marks and words have taken, and finds room for more words. */
export type Room = ReturnType<typeof roomAround>;

/** The room left around the boxes of marks in a picture of a width. */
export function roomAround(marks: readonly Box[], width: number) {
  const boxes = [...marks];
  const labels: Label[] = [];

  function put(label: Label): void {
    labels.push(label);
    boxes.push(boxOf(label));
  }

  const isFree = (box: Box) => box.x >= 0 && box.x + box.width <= width && boxes.every((other) => !collide(box, other));

  /** Above the mark, else below, else before it; a label that finds no room is left to the table, unless it must stand. */
  function place(anchor: 'end' | undefined, mark: Box, lines: readonly Label['runs'][], optional = false): void {
    const block = (x: number, y: number, anchor: 'end' | undefined) =>
      lines.map((runs, i): Label => ({ x, y: y + i * spacing.line, ...(anchor ? { anchor } : {}), runs }));
    const x = anchor === 'end' ? mark.x + mark.width : mark.x + 4;
    const tall = (lines.length - 1) * spacing.line;
    const tries = [
      block(x, mark.y - 5 - tall, anchor),
      block(x, mark.y + mark.height + 13, anchor),
      block(mark.x - 8, mark.y + mark.height / 2 + 5 - tall / 2, 'end'),
    ];
    const free = tries.find((labels) => labels.map(boxOf).every(isFree));
    for (const label of free ?? (optional ? [] : (tries[0] ?? []))) put(label);
  }

  return { labels, put, place };
}
