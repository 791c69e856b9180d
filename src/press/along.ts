import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// What pages hand over and the configuration's hook takes: they share the process, and no module.
const place = Symbol.for('so-may.files-along');
const shared = globalThis as { [place]?: ReadonlyMap<string, string> };

/** Files of the site that are texts already: they need no route each, which costs more than writing them. */
export function offerFiles(files: ReadonlyMap<string, string>): void {
  shared[place] = files;
}

/** Writes them into the built site. */
export function writeFiles(site: string): void {
  const folders = new Set<string>();
  for (const [path, content] of shared[place] ?? []) {
    const file = join(site, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, content);
  }
}
