import { artboards, type Drawing } from '../../../charts/drawing.ts';
import type { Drawings } from '../../../components/plate.ts';

/** Draws one chart for each width. */
export function drawn(draw: (width: number) => Drawing): Drawings {
  return { s: draw(artboards.s), m: draw(artboards.m), l: draw(artboards.l) };
}
