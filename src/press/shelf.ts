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

/** What the page shows lies beside the reading: it is wanted later, one article at a time. */
const PAGE = '.page';

export function shelfIn(folder: string, version: string): Shelf {
  mkdirSync(folder, { recursive: true });
  const nameOf = ({ file, source }: ArticleFile) =>
    `${createHash('sha256').update(version).update(file).update('\0').update(source).digest('hex').slice(0, 32)}.bin`;
  const place = (article: ArticleFile) => join(folder, nameOf(article));
  // Written apart and moved: a build that is stopped leaves no half of a file under its name.
  const write = (file: string, what: unknown) => {
    writeFileSync(`${file}.${process.pid}`, serialize(what));
    renameSync(`${file}.${process.pid}`, file);
  };
  const read = (file: string): unknown => {
    try {
      return deserialize(readFileSync(file));
    } catch {
      rmSync(file, { force: true });
      return undefined;
    }
  };
  return {
    has: (article) => existsSync(place(article)),
    take: (article) => {
      const known = read(place(article)) as Omit<Kept, 'rendered'> | undefined;
      return known && { ...known, rendered: () => read(`${place(article)}${PAGE}`) };
    },
    put: (article, { rendered, ...known }) => {
      write(`${place(article)}${PAGE}`, rendered());
      write(place(article), known);
    },
    tidy: (articles) => {
      const wanted = new Set(articles.flatMap((article) => [nameOf(article), nameOf(article) + PAGE]));
      for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
