import { join } from 'node:path';
import { setImmediate as breathe, setTimeout as rest } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Document } from './build-index.ts';
import type { Place } from './indexer.ts';

/** So many documents go over at once, and so many may wait there. */
const BATCH = 32;
const WAITING = 512;

/** Has the index made by a thread of its own while pages are written; gives the file that is read first. */
export async function indexBeside(documents: Iterable<Document>, root: string, place: Place): Promise<string> {
  const resourceLimits = { maxOldGenerationSizeMb: 2000, maxYoungGenerationSizeMb: 24 };
  const worker = new Worker(join(root, 'src/search/indexer.ts'), { workerData: place, resourceLimits });
  let waiting = 0;
  const made = new Promise<string>((done, failed) => {
    worker.on('error', failed);
    worker.on('exit', () => failed(new Error('the search index was not finished')));
    worker.on('message', (told: string | number) => (typeof told === 'string' ? done(told) : (waiting -= told)));
  });
  // Whoever waits for the index hears of it.
  made.catch(() => undefined);
  let batch: Document[] = [];
  const send = async () => {
    worker.postMessage(batch);
    waiting += batch.length;
    batch = [];
    await breathe();
    while (waiting > WAITING && (await Promise.race([made.then(() => true), rest(5, false)])) === false);
  };
  for (const document of documents) {
    batch.push(document);
    if (batch.length === BATCH) await send();
  }
  if (batch.length > 0) await send();
  worker.postMessage([]);
  return made;
}
