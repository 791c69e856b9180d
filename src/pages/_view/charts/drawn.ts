import { artboards, type Drawing } from '../../../charts/drawing.ts';
import type { Drawings } from '../../../components/plate.ts';

/** Draws one chart for each width. */
export function drawn(draw: (width: number) => Drawing): Drawings {
  return { s: draw(artboards.s), m: draw(artboards.m), l: draw(artboards.l) };
}

/** A sentence from a phrase: capital letter, full stop. */
export const sentence = (words: string): string => `${capital(words)}.`;

/** The first letter large: "thế giới" heads a panel as "Thế giới". */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
