import type { Datum } from './datum.ts';
import type { Box, Mark, Stroke } from './drawing.ts';

/** The mark of a figure: a link to its sentence, in its company's colour. */
export const markOf = ({ id, href, words, subject }: Datum, strokes: readonly Stroke[], hit: Box): Mark => ({ id, href, words, entity: subject, strokes, hit });
