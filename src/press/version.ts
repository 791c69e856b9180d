import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../dataset/load/list-files.ts';

/** What readings are made by: the rooms that read and render, the gazetteer, the libraries. */
const makers: readonly (readonly [string, RegExp])[] = [
  ...['model', 'locales', 'extract', 'dataset', 'render', 'press'].map((room) => [`src/${room}`, /\.ts$/u] as const),
  ['content/entities', /\.ya?ml$/u],
];

/** A text that changes with anything a reading depends on but the article itself. */
export function readerVersion(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of makers.flatMap(([folder, ending]) => listFiles(root, folder, ending))) hash.update(file).update(readFileSync(join(root, file)));
  return hash.update(readFileSync(join(root, 'package.json'))).digest('hex');
}
