import { parentPort, workerData } from 'node:worker_threads';
import { type Colours, drawn, type Job } from './job.ts';
import { typefacesIn } from './typefaces.ts';

/** What a thread that draws is given. */
export interface Desk {
  readonly root: string;
  readonly cache: string;
  readonly colours: Colours;
}

const { root, cache, colours } = workerData as Desk;
const typefaces = typefacesIn(root, cache);

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
