import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A build of fewer articles has memory enough. */
const MANY = 2000;
const OFTEN = 500;
/** So much rubbish may lie about: a part of what is in use, and some bytes. */
const PART = 0.1;
const SOME = 80e6;

/**
 * Left to itself, the engine lets rubbish grow to as much again as is in use, or more where the machine has memory to spare: of ten
 * thousand articles that is a gigabyte. A large build has it cleared away sooner.
 */
export function beThrifty(articles: number): void {
  if (articles < MANY) return;
  setFlagsFromString('--expose-gc');
  const clear = runInNewContext('gc') as () => void;
  let inUse = 0;
  setInterval(() => {
    if (getHeapStatistics().used_heap_size < inUse * (1 + PART) + SOME) return;
    clear();
    inUse = getHeapStatistics().used_heap_size;
  }, OFTEN).unref();
}
