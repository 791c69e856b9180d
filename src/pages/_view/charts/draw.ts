import { type Artboard, artboards, type Drawing } from '../../../charts/drawing.ts';

/** Draws one chart for each width. */
export function drawn(draw: (width: number) => Drawing): Readonly<Record<Artboard, Drawing>> {
  return { s: draw(artboards.s), m: draw(artboards.m), l: draw(artboards.l) };
}

/** A sentence from a phrase: capital letter, full stop. */
export const sentence = (words: string): string => `${capital(words)}.`;

/** The first letter large: "thế giới" heads a panel as "Thế giới". */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
