import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import type { Drawing } from '../charts/drawing.ts';
import type { Card } from './card.ts';
import { chartSvg } from './chart-svg.ts';
import { chartRoom, layout, size } from './layout.ts';
import type { Typefaces } from './typefaces.ts';

/** Draws a card as SVG. */
export async function cardSvg(card: Card, typefaces: Typefaces): Promise<string> {
  const svg = await satori(layout(card) as unknown as Parameters<typeof satori>[0], { ...size, fonts: [...typefaces.named] });
  const drawing = card.chart && (await placed(card.chart, chartRoom(card), typefaces));
  return drawing ? svg.replace(/<\/svg>\s*$/, `${drawing}</svg>`) : svg;
}

/** Of the drawings for several widths the one that can be shown largest; where none can be enlarged, the widest. */
async function placed(
  { drawings, colour }: NonNullable<Card['chart']>,
  { x, y, width, height }: ReturnType<typeof chartRoom>,
  typefaces: Typefaces,
): Promise<string> {
  const scale = (drawing: Drawing) => Math.min(width / drawing.width, height / drawing.height);
  const largest = drawings.toSorted((a, b) => scale(b) - scale(a))[0];
  const drawing = largest && scale(largest) >= 1.2 ? largest : drawings.toSorted((a, b) => b.width - a.width)[0];
  if (!drawing) return '';
  const frame = `x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${drawing.width} ${drawing.height}"`;
  return `<svg ${frame} preserveAspectRatio="xMinYMin meet">${await chartSvg(drawing, colour, typefaces)}</svg>`;
}

/** The same as PNG. Every word is an outline by now: no font is looked for. */
export const cardPng = async (card: Card, typefaces: Typefaces): Promise<Buffer> =>
  (await renderAsync(await cardSvg(card, typefaces), { font: { loadSystemFonts: false } })).asPng();
