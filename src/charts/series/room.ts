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

  /** Above the mark, else below, before or behind it, else a little farther; what finds no room is left to the tip and the table. */
  function place(anchor: 'end' | undefined, mark: Box, lines: readonly Label['runs'][]): boolean {
    const block = (x: number, y: number, anchor: 'end' | undefined) =>
      lines.map((runs, i): Label => ({ x, y: y + i * spacing.line, ...(anchor ? { anchor } : {}), runs }));
    const [left, right, middle] = [mark.x + 4, mark.x + mark.width, mark.y + mark.height / 2 + 5];
    const tall = (lines.length - 1) * spacing.line;
    const over = (far: number, side: 'end' | undefined) => block(side ? right : left, mark.y - 5 - tall - far, side);
    const under = (far: number, side: 'end' | undefined) => block(side ? right : left, mark.y + mark.height + 13 + far, side);
    const other = anchor ? undefined : 'end';
    const tries = [
      over(0, anchor),
      under(0, anchor),
      block(mark.x - 8, middle - tall / 2, 'end'),
      block(right + 8, middle - tall / 2, undefined),
      over(0, other),
      under(0, other),
      over(16, anchor),
      under(16, anchor),
    ];
    const free = tries.find((labels) => labels.map(boxOf).every(isFree));
    for (const label of free ?? []) put(label);
    return free !== undefined;
  }

  return { labels, put, place };
}
