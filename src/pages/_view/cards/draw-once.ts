import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card } from '../../../cards/card.ts';
import { cardPng } from '../../../cards/draw.ts';
import { type Typefaces, typefacesIn } from '../../../cards/typefaces.ts';
import { projectRoot } from '../../../dataset/load/content-folder.ts';

// Raised when the drawing itself changes: a kept picture knows only what was on its card.
const EDITION = 9;

let typefaces: Promise<Typefaces> | undefined;

/** The typefaces of the site's pictures, cut once a build. */
export function siteTypefaces(): Promise<Typefaces> {
  typefaces ??= typefacesIn(projectRoot(), join(projectRoot(), 'node_modules/.astro/fonts/cut'));
  return typefaces;
}

/** A picture that an earlier build drew from the same, else a new one. */
export async function keptOr(from: unknown, type: 'png' | 'svg', draw: () => Promise<Buffer>): Promise<Buffer> {
  const folder = join(projectRoot(), 'node_modules/.astro/cards');
  const key = createHash('sha256').update(JSON.stringify(from)).digest('hex').slice(0, 24);
  const kept = join(folder, `${key}.${type}`);
  if (!import.meta.env?.DEV && existsSync(kept)) return readFileSync(kept);
  const picture = await draw();
  mkdirSync(folder, { recursive: true });
  writeFileSync(kept, picture);
  return picture;
}

/** A card as PNG. */
export function drawOnce(card: Card): Promise<Buffer> {
  const colours = card.chart?.drawings.flatMap(({ marks }) => marks.map(({ entity }) => card.chart?.colour(entity)));
  return keptOr([EDITION, card, colours], 'png', async () => cardPng(card, await siteTypefaces()));
}
