import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file as a text, or, where a text would be too long to hold, a way to write it piece by piece. */
export type Content = string | (() => Iterable<string>);

// What pages hand over and the configuration's hook takes: they share the process, and no module.
const place = Symbol.for('so-may.files-along');
const shared = globalThis as { [place]?: Map<string, Content> };

/** Files of the site that are texts already: they need no route each, which costs more than writing them. */
export function offerFiles(files: ReadonlyMap<string, Content>): void {
  shared[place] ??= new Map();
  const offered = shared[place];
  for (const [path, content] of files) offered.set(path, content);
}

/** Writes them into the built site. */
export function writeFiles(site: string): void {
  const folders = new Set<string>();
  for (const [path, content] of shared[place] ?? []) {
    const file = join(site, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    if (typeof content === 'string') writeFileSync(file, content);
    else writePieces(file, content());
  }
}

/** So many letters go to the disk at once. */
const AT_ONCE = 1_000_000;

export function writePieces(file: string, pieces: Iterable<string>): void {
  const open = openSync(file, 'w');
  let waiting = '';
  const flush = () => {
    const bytes = Buffer.from(waiting);
    for (let done = 0; done < bytes.length; ) done += writeSync(open, bytes, done);
    waiting = '';
  };
  try {
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length >= AT_ONCE) flush();
    }
    flush();
  } finally {
    closeSync(open);
  }
}
