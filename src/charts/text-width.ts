import type { Box, Face, Label } from './drawing.ts';

// Measured on Encode Sans and STIX Two Text; wide enough that estimates err towards more room.
const EM: Readonly<Record<Face, readonly [size: number, perLetter: number]>> = {
  name: [13, 0.6],
  amount: [13, 0.57],
  big: [26, 0.53],
  small: [12, 0.54],
  soft: [13, 0.56],
  axis: [12, 0.54],
  red: [13, 0.6],
  head: [15, 0.58],
  ratio: [22, 0.5],
};

/** About how wide a text will be set, in pixels. */
export const widthOf = (text: string, face: Face): number => text.length * EM[face][0] * EM[face][1];

/** The room a label takes. */
export function boxOf({ x, y, anchor, runs, entity }: Label): Box {
  const width = runs.reduce((sum, { text, face }) => sum + widthOf(text, face), 0) + (runs.length - 1) * 6 + (entity ? 10 : 0);
  const height = Math.max(...runs.map(({ face }) => EM[face][0])) * 1.25;
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { x: left, y: y - height * 0.8, width, height };
}

/** True where two boxes meet. */
export const collide = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
