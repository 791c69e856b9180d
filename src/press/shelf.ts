import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Kept } from '../dataset/kept.ts';
import type { ArticleFile } from '../dataset/load/article-file.ts';

/** Where readings wait for the next build, each under the name of what it was made of. */
export interface Shelf {
  readonly has: (article: ArticleFile) => boolean;
  /** A file that cannot be read is as good as none. */
  readonly take: (article: ArticleFile) => Kept | undefined;
  readonly put: (article: ArticleFile, kept: Kept) => void;
  /** Throws away what belongs to none of these articles. */
  readonly tidy: (articles: readonly ArticleFile[]) => void;
}

/** Before the two parts of a file, the reading and what the page shows, stands how long each is: of one half written they say more than there is. */
const HEAD = 8;

export function shelfIn(folder: string, version: string): Shelf {
  mkdirSync(folder, { recursive: true });
  const nameOf = ({ file, source }: ArticleFile) =>
    `${createHash('sha256').update(version).update(file).update('\0').update(source).digest('hex').slice(0, 32)}.bin`;
  const place = (article: ArticleFile) => join(folder, nameOf(article));
  const read = (file: string, part: 'reading' | 'page'): unknown => {
    try {
      const bytes = readFileSync(file);
      const [reading, page] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
      if (bytes.length !== HEAD + reading + page) throw new Error('half written');
      return deserialize(part === 'reading' ? bytes.subarray(HEAD, HEAD + reading) : bytes.subarray(HEAD + reading));
    } catch {
      rmSync(file, { force: true });
      return undefined;
    }
  };
  return {
    has: (article) => existsSync(place(article)),
    take: (article) => {
      const file = place(article);
      const known = read(file, 'reading') as Omit<Kept, 'rendered'> | undefined;
      // The page is wanted later, one article at a time.
      return known && { ...known, rendered: () => read(file, 'page') };
    },
    put: (article, { rendered, ...known }) => {
      const [reading, page] = [serialize(known), serialize(rendered())];
      const head = Buffer.alloc(HEAD);
      head.writeUInt32LE(reading.length, 0);
      head.writeUInt32LE(page.length, 4);
      writeFileSync(place(article), Buffer.concat([head, reading, page]));
    },
    tidy: (articles) => {
      const wanted = new Set(articles.map(nameOf));
      for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
