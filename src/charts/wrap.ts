import type { Face } from './drawing.ts';
import { widthOf } from './text-width.ts';

/** Breaks a text into lines that fit a width: SVG does not wrap. */
export function wrap(text: string, width: number, face: Face): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`, face) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
