import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subset from 'subset-font';
import { type Face, features } from './faces.ts';

type Format = 'woff2' | 'sfnt';

/** Cuts a face to `letters`; the same letters and axes give the same bytes, kept in `cache` from one build to the next. */
export async function cut({ from, axes }: Pick<Face, 'from' | 'axes'>, letters: string, cache: string, format: Format = 'woff2'): Promise<Buffer> {
  const original = readFileSync(createRequire(import.meta.url).resolve(from));
  const key = createHash('sha256')
    .update(original)
    .update(JSON.stringify([letters, axes, features, format]))
    .digest('hex')
    .slice(0, 20);
  const kept = join(cache, `${key}.${format}`);
  if (existsSync(kept)) return readFileSync(kept);
  const made = await subset(original, letters, { targetFormat: format, variationAxes: axes, keepFeatures: features, noHinting: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(kept, made);
  return made;
}
