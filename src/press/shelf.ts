import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

export function shelfIn(folder: string, version: string): Shelf {
  mkdirSync(folder, { recursive: true });
  const nameOf = ({ file, source }: ArticleFile) =>
    `${createHash('sha256').update(version).update(file).update('\0').update(source).digest('hex').slice(0, 32)}.bin`;
  const place = (article: ArticleFile) => join(folder, nameOf(article));
  return {
    has: (article) => existsSync(place(article)),
    take: (article) => {
      try {
        return deserialize(readFileSync(place(article))) as Kept;
      } catch {
        rmSync(place(article), { force: true });
        return undefined;
      }
    },
    put: (article, kept) => {
      // Written apart and moved: a build that is stopped leaves no half of a file under its name.
      const half = `${place(article)}.${process.pid}`;
      writeFileSync(half, serialize(kept));
      renameSync(half, place(article));
    },
    tidy: (articles) => {
      const wanted = new Set(articles.map(nameOf));
      for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
