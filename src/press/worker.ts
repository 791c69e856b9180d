import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleFile } from '../dataset/load/article-file.ts';
import { readerFor } from '../dataset/reader.ts';
import type { Entity } from '../model/entity.ts';
import { readWhole } from './read.ts';
import { shelfIn } from './shelf.ts';

/** What a reader beside the build is given: its own share of the articles, the gazetteer as it was read once, and the shelf. */
export interface Task {
  readonly articles: readonly ArticleFile[];
  readonly entities: readonly Entity[];
  readonly folder: string;
  readonly version: string;
}

/** What a reader says now and then: how many articles it has read since it last spoke, and of how many bytes. */
export type Done = readonly [articles: number, bytes: number];

/** Each word to the build costs as much as a sentence read. */
const TOLD_AT_ONCE = 16;

const { articles, entities, folder, version } = workerData as Task;
const shelf = shelfIn(folder, version);
const read = readerFor(entities);

let [done, bytes] = [0, 0];
for (const article of articles) {
  shelf.put(article, readWhole(article, read));
  [done, bytes] = [done + 1, bytes + Buffer.byteLength(article.source)];
  if (done < TOLD_AT_ONCE && article !== articles.at(-1)) continue;
  parentPort?.postMessage([done, bytes] satisfies Done);
  [done, bytes] = [0, 0];
}
