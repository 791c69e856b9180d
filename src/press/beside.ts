import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ArticleFile } from '../dataset/load/article-file.ts';
import { progressOf } from './progress.ts';
import type { Done, Task } from './worker.ts';

/** So few are read by one: another would be longer at learning the languages than at reading. */
const FEW = 300;
/** Below this nobody waits for them. */
const MANY = 200;
const MB = 1e6;
/** Readers take memory too, each its own languages. */
const MOST = 4;

/** How many read: as many as asked for (`READERS=3 npm run build`), else as it pays. */
const readersFor = (articles: number): number => Number(process.env.READERS) || (articles < FEW ? 1 : Math.min(MOST, Math.max(1, availableParallelism())));

/** A reader keeps nothing of what it has read; told so, it clears up in time. */
const resourceLimits = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 16 };

/** Has articles read by threads of their own. Whatever one of them fails at is left to the build, which reads it again and says why. */
export async function readBeside(missing: readonly ArticleFile[], task: Omit<Task, 'articles'>): Promise<void> {
  if (missing.length === 0) return;
  const of = readersFor(missing.length);
  const share = Math.ceil(missing.length / of);
  const progress = missing.length < MANY ? undefined : progressOf('articles read', missing.length);
  const began = performance.now();
  let [read, bytes] = [0, 0];
  await Promise.all(
    Array.from({ length: of }, (_, one) => {
      // Neighbours are mostly of one language: whoever reads but one of them has but one to learn.
      const articles = missing.slice(one * share, (one + 1) * share);
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { ...task, articles } satisfies Task, resourceLimits });
      worker.on('message', ([articles, size]: Done) => {
        [read, bytes] = [read + articles, bytes + size];
        progress?.at(read);
      });
      return new Promise<void>((resolve) => worker.on('error', () => resolve()).on('exit', () => resolve()));
    }),
  );
  progress?.say(`read ${read} articles, ${(bytes / MB).toFixed(2)} MB in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
