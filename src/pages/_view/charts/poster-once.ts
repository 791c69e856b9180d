import { type Poster, plateSvg, pngOf } from '../../../cards/plate-svg.ts';
import { keptOr, siteTypefaces } from '../cards/draw-once.ts';

// Raised when the drawing itself changes: a kept picture knows only what was on its chart.
const EDITION = 2;

const keyOf = (poster: Poster, type: string) => [
  'poster',
  type,
  EDITION,
  poster,
  poster.pictures.flatMap(({ drawing }) => drawing.marks.map(({ entity }) => poster.colour(entity))),
];

/** A chart as SVG that stands alone; one drawn by an earlier build is taken from there. */
export const posterSvg = async (poster: Poster): Promise<string> =>
  (await keptOr(keyOf(poster, 'svg'), 'svg', async () => Buffer.from(await plateSvg(poster, await siteTypefaces())))).toString();

/** The same as PNG. */
export const posterPng = (poster: Poster): Promise<Buffer> => keptOr(keyOf(poster, 'png'), 'png', async () => pngOf(await posterSvg(poster)));
