import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../../../cards/card.ts';
import { cardPng } from '../../../cards/draw.ts';
import { type Typefaces, typefacesIn } from '../../../cards/typefaces.ts';
import { projectRoot } from '../../../dataset/load/content-folder.ts';

// Raised when the drawing itself changes: a kept picture knows only what was on its card.
const EDITION = 8;

let typefaces: Promise<Typefaces> | undefined;

/** A card as PNG; one that was drawn by an earlier build is taken from there. */
export async function drawOnce(card: Card): Promise<Buffer> {
  const folder = join(projectRoot(), 'node_modules/.astro/cards');
  const colours = card.chart?.drawings.flatMap(({ marks }) => marks.map(({ entity }) => card.chart?.colour(entity)));
  const key = createHash('sha256')
    .update(JSON.stringify([EDITION, card, colours]))
    .digest('hex')
    .slice(0, 24);
  const kept = join(folder, `${key}.png`);
  if (!import.meta.env?.DEV && existsSync(kept)) return readFileSync(kept);
  typefaces ??= typefacesIn(projectRoot(), join(projectRoot(), 'node_modules/.astro/fonts/cut'));
  const png = await cardPng(card, await typefaces);
  mkdirSync(folder, { recursive: true });
  writeFileSync(kept, png);
  return png;
}
