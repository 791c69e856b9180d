import { parentPort, workerData } from 'node:worker_threads';
import { loadArticles } from '../dataset/load/articles.ts';
import { loadEntities } from '../dataset/load/entities.ts';
import { readerFor } from '../dataset/reader.ts';
import { readWhole } from './read.ts';
import { shelfIn } from './shelf.ts';

/** What a reader beside the build is told: which of the articles are its own. */
export interface Task {
  readonly root: string;
  readonly folder: string;
  readonly version: string;
  readonly one: number;
  readonly of: number;
}

const { root, folder, version, one, of } = workerData as Task;
const shelf = shelfIn(folder, version);
const read = readerFor(loadEntities(root).entities);

// Counted over all, as the others do, whatever is on the shelf by now.
for (const [i, article] of loadArticles(root).articles.entries()) {
  if (i % of !== one || article.front.draft || shelf.has(article)) continue;
  shelf.put(article, readWhole(article, read));
  parentPort?.postMessage(Buffer.byteLength(article.source));
}
