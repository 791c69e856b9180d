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

parentPort?.on('message', async ({ id, job }: { readonly id: number; readonly job: Job }) => {
  try {
    parentPort?.postMessage({ id, picture: await drawn(job, colours, await typefaces) });
  } catch (error) {
    parentPort?.postMessage({ id, fault: String(error) });
  }
});
