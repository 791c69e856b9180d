import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { AmountWords } from './amounts.ts';
import { type Document, IndexInTheMaking } from './build-index.ts';

/** What a thread that makes the index is given: where its files go. */
export interface Place {
  readonly folder: string;
  readonly words: AmountWords;
}

const { folder, words } = workerData as Place;
const making = new IndexInTheMaking();
for (const part of ['entries', 'words']) mkdirSync(join(folder, part), { recursive: true });

/** All but the first file that is read, which says what the others hold: that goes back. */
function write(files: Iterable<readonly [path: string, content: string]>): void {
  for (const [path, content] of files) {
    if (path === 'index.json') parentPort?.postMessage(content);
    else writeFileSync(join(folder, path), content);
  }
}

parentPort?.on('message', (documents: readonly Document[]) => {
  for (const document of documents) write(making.add(document));
  if (documents.length > 0) return void parentPort?.postMessage(documents.length);
  write(making.end(words));
  parentPort?.close();
});
