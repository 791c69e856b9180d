import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subset from 'subset-font';
import { type Face, features } from './faces.ts';
import { joinFonts } from './join.ts';

type Format = 'woff2' | 'sfnt';

interface Wanted {
  readonly from: string;
  readonly axes: Face['axes'];
}

/** Cuts a file to `letters`; the same letters and axes give the same bytes, kept in `cache` from one build to the next. */
export async function cut({ from, axes }: Wanted, letters: string, cache: string, format: Format = 'woff2'): Promise<Buffer> {
  const original = readFileSync(createRequire(import.meta.url).resolve(from));
  return keptOr(cache, [original, JSON.stringify([letters, axes, features, format])], format, () =>
    subset(original, letters, { targetFormat: format, variationAxes: axes, keepFeatures: features, noHinting: true }),
  );
}

/** A face in one file: each alphabet cut, then joined, so that a page asks once. */
export async function cutFace({ from, axes }: Face, letters: string, cache: string): Promise<Buffer> {
  const parts = await Promise.all(from.map((one) => cut({ from: one, axes }, letters, cache, 'sfnt')));
  const whole = parts.reduce((a, b) => joinFonts(a, b));
  return keptOr(cache, [whole, JSON.stringify([letters, features])], 'woff2', () =>
    subset(whole, letters, { targetFormat: 'woff2', keepFeatures: features, noHinting: true }),
  );
}

async function keptOr(cache: string, from: readonly (Buffer | string)[], format: Format, make: () => Promise<Buffer>): Promise<Buffer> {
  const digest = createHash('sha256');
  for (const part of from) digest.update(part);
  const kept = join(cache, `${digest.digest('hex').slice(0, 20)}.${format}`);
  if (existsSync(kept)) return readFileSync(kept);
  const made = await make();
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, made);
  return made;
}
