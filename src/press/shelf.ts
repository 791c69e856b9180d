import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Kept } from '../dataset/kept.ts';
import type { ArticleFile } from '../dataset/load/article-file.ts';
import type { Page } from '../dataset/voices/page.ts';
import { shared } from './shared.ts';

/** Where readings wait for the next build, each under the name of what it was made of. */
export interface Shelf {
  readonly has: (article: ArticleFile) => boolean;
  /** A file that cannot be read is as good as none. */
  readonly take: (article: ArticleFile) => Kept | undefined;
  readonly put: (article: ArticleFile, kept: Kept) => void;
  /** Throws away what belongs to none of these articles. */
  readonly tidy: (articles: readonly ArticleFile[]) => void;
}

/** A file has three parts: what is known of the article, its text as it is quoted, and what the page shows. */
const parts = ['reading', 'text', 'page'] as const;

interface Text {
  readonly blocks: Page['blocks'];
  readonly sentences: ReturnType<Kept['sentences']>;
}

/** Before them stands how long each is: of one half written they say more than there is. */
const HEAD = 4 * parts.length;

/** A shelf in a folder; readings of another version are not found on it. */
export function shelfIn(folder: string, version: string): Shelf {
  mkdirSync(folder, { recursive: true });
  const nameOf = ({ file, source }: ArticleFile) =>
    `${createHash('sha256').update(version).update(file).update('\0').update(source).digest('hex').slice(0, 32)}.bin`;
  const place = (article: ArticleFile) => join(folder, nameOf(article));
  const read = (file: string, wanted: (typeof parts)[number]): unknown => {
    try {
      const bytes = readFileSync(file);
      const lengths = parts.map((_, i) => bytes.readUInt32LE(4 * i));
      const starts = lengths.map((_, i) => lengths.slice(0, i).reduce((sum, length) => sum + length, HEAD));
      const [at, whole] = [parts.indexOf(wanted), lengths.reduce((sum, length) => sum + length, HEAD)];
      if (bytes.length !== whole) throw new Error('half written');
      return deserialize(bytes.subarray(starts[at], (starts[at] ?? 0) + (lengths[at] ?? 0)));
    } catch {
      rmSync(file, { force: true });
      return undefined;
    }
  };
  // Who quotes an article mostly quotes it again at once.
  let opened: (Text & { readonly file: string }) | undefined;
  const textIn = (file: string): Text => {
    opened = opened?.file === file ? opened : { file, ...(read(file, 'text') as Text) };
    return opened;
  };
  return {
    has: (article) => existsSync(place(article)),
    take: (article) => {
      const file = place(article);
      const known = shared(read(file, 'reading')) as Omit<Kept, 'rendered' | 'sentences'> | undefined;
      // The rest is wanted later, one article at a time.
      return (
        known && {
          ...known,
          page: quotedLater(known.page, () => textIn(file).blocks),
          sentences: () => textIn(file).sentences,
          rendered: () => read(file, 'page'),
        }
      );
    },
    put: (article, { rendered, sentences, page: { blocks, ...page }, ...known }) => {
      const text: Text = { blocks, sentences: sentences() };
      const written = [{ ...known, page }, text, rendered()].map((part) => serialize(part));
      const head = Buffer.alloc(HEAD);
      for (const [i, { length }] of written.entries()) head.writeUInt32LE(length, 4 * i);
      writeFileSync(place(article), Buffer.concat([head, ...written]));
    },
    tidy: (articles) => {
      const wanted = new Set(articles.map(nameOf));
      for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

/** A page whose blocks are fetched when they are asked for. */
const quotedLater = ({ cells, paragraphs }: Page, blocks: () => Page['blocks']): Page => ({
  cells,
  paragraphs,
  get blocks() {
    return blocks();
  },
});
