import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Colours, drawn, type Job } from './job.ts';
import type { Typefaces } from './typefaces.ts';

/** What a thread that draws is given. */
export interface Desk {
  readonly root: string;
  readonly cache: string;
  readonly colours: Colours;
}

const { root, cache, colours } = workerData as Desk;
const typefaces = once(new Worker(new URL('./cutter.ts', import.meta.url), { workerData: { root, cache } }), 'message').then(
  (messages): Typefaces => ({ named: (messages as [Typefaces])[0].named.map((face) => ({ ...face, data: Buffer.from(face.data) })) }),
);

// One after the other: a large picture takes a hundred megabytes while it is painted.
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', ({ id, job }: { readonly id: number; readonly job: Job }) => {
  before = before.then(async () => {
    try {
      parentPort?.postMessage({ id, picture: await drawn(job, colours, await typefaces) });
    } catch (error) {
      parentPort?.postMessage({ id, fault: String(error) });
    }
  });
});
