import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Desk } from './drawer.ts';
import type { Job } from './job.ts';

interface Answer {
  readonly id: number;
  readonly picture?: Uint8Array;
  readonly fault?: string;
}

/** Has pictures drawn by a thread of their own: a build writes pages meanwhile. */
export function drawerBeside(desk: Desk): (job: Job) => Promise<Buffer> {
  const worker = new Worker(join(desk.root, 'src/cards/drawer.ts'), {
    workerData: desk,
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 },
  });
  const waiting = new Map<number, { readonly done: (picture: Buffer) => void; readonly failed: (why: Error) => void }>();
  let asked = 0;
  worker.on('message', ({ id, picture, fault }: Answer) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (picture) one?.done(Buffer.from(picture));
    else one?.failed(new Error(`a picture could not be drawn: ${fault}`));
    // A thread that is idle must not keep the build from ending.
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (why: Error) => {
    for (const { failed } of waiting.values()) failed(why);
    waiting.clear();
  });
  worker.unref();
  return (job) =>
    new Promise((done, failed) => {
      const id = asked++;
      waiting.set(id, { done, failed });
      worker.ref();
      worker.postMessage({ id, job });
    });
}
