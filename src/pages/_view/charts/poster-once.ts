import type { Poster } from '../../../cards/poster.ts';
import type { Dataset } from '../../../model/ledger.ts';
import { keptOr } from '../cards/draw-once.ts';

// Raised when the drawing itself changes: a kept picture knows only what was on its chart.
const EDITION = 4;

const keyOf = (poster: Poster, type: string) => [
  'poster',
  type,
  EDITION,
  poster,
  poster.pictures.flatMap(({ drawing }) => drawing.marks.map(({ entity }) => poster.colour(entity))),
];

/** A chart as SVG that stands alone; one drawn by an earlier build is taken from there. */
export async function posterSvg(poster: Poster, dataset: Dataset): Promise<string> {
  const { colour: _, ...plain } = poster;
  return (await keptOr(keyOf(poster, 'svg'), 'svg', () => ({ kind: 'poster', poster: plain }), dataset)).toString();
}

/** The same as PNG. */
export const posterPng = (poster: Poster, dataset: Dataset): Promise<Buffer> =>
  keptOr(keyOf(poster, 'png'), 'png', async () => ({ kind: 'png', svg: await posterSvg(poster, dataset) }), dataset);
