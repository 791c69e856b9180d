import { parentPort, workerData } from 'node:worker_threads';
import type { Desk } from './drawer.ts';
import { typefacesIn } from './typefaces.ts';

// Cuts the typefaces of cards and ends: what cuts would keep a hundred megabytes.
const { root, cache } = workerData as Pick<Desk, 'root' | 'cache'>;
parentPort?.postMessage(await typefacesIn(root, cache));
