import type { Card } from './card.ts';
import { cardPng } from './draw.ts';
import { lightInks } from './inks.ts';
import { pngOf } from './png.ts';
import { drawPoster, type Poster } from './poster.ts';
import type { Typefaces } from './typefaces.ts';

type Plain<T> = Omit<T, 'colour'>;

/** A picture to be drawn, as plain data: what it says of colours is their owner's id. */
export type Job =
  | { readonly kind: 'card'; readonly card: Omit<Card, 'chart'> & { readonly chart?: Plain<NonNullable<Card['chart']>> } }
  | { readonly kind: 'poster'; readonly poster: Plain<Poster> }
  | { readonly kind: 'png'; readonly svg: string };

/** The colours of companies on paper, by id. */
export type Colours = Readonly<Record<string, string>>;

/** Draws it. */
export async function drawn(job: Job, colours: Colours, typefaces: Typefaces): Promise<Uint8Array> {
  const colour = (id: string) => colours[id] ?? lightInks['ink-3'];
  if (job.kind === 'png') return pngOf(job.svg);
  if (job.kind === 'poster') return Buffer.from(await drawPoster({ ...job.poster, colour }, typefaces));
  const { chart, ...card } = job.card;
  return cardPng(chart ? { ...card, chart: { ...chart, colour } } : card, typefaces);
}
