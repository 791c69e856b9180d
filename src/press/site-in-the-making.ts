import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

// What the configuration's hook knows and pages use: they share the process, and no module.
const place = Symbol.for('so-may.site-in-the-making');
const shared = globalThis as { [place]?: { readonly site: string; readonly folders: Set<string> } };

/** Where the site is being built. */
export function buildsInto(site: string): void {
  shared[place] = { site, folders: new Set() };
}

/** The same, for those who write there themselves. */
export const siteInTheMaking = (): string => (shared[place] ?? fail()).site;

/** So many letters go to the disk at once. */
const AT_ONCE = 1_000_000;

/** Writes a file of the site that needs no route, which would cost more than the file; piece by piece, for a long one would fill the memory. */
export function writeAlong(path: string, pieces: Iterable<string>): void {
  const { site, folders } = shared[place] ?? fail();
  const file = join(site, path);
  if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  folders.add(dirname(file));
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

const fail = (): never => {
  throw new Error('no site is being built');
};
