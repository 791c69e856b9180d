import fc from 'fast-check';
import { type Document, document } from './documents.ts';
import { keepsPromises } from './promises.ts';
import type { Fault } from './shrink.ts';

/** Documents that meet in one ledger; ten share its cost and may agree, conflict or tell one story in two languages. */
export const perEdition = 10;

export const editionOf = (seed: number, documents = perEdition): readonly Document[] => fc.sample(document, { seed, numRuns: documents });

/** What is wrong with documents: the message of the first broken promise, or the throw with the line it came from. */
export const faultOf: Fault = (documents) => {
  try {
    keepsPromises(documents);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    const thrownAt = /at .*?(src\/[^)\n]*)/u.exec(error.stack ?? '')?.[1];
    return thrownAt ? `${error.name} in ${thrownAt.replace(/:.*/u, '')}: ${error.message}` : error.message;
  }
};
