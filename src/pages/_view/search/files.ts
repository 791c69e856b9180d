import { languages, root } from '../../../locales/edition.ts';
import type { Dataset } from '../../../model/ledger.ts';
import { buildIndex } from '../../../search/build-index.ts';
import { editionOf } from '../edition.ts';
import { oncePerDataset } from '../memo.ts';
import { amountWords } from './amount-words.ts';
import { documentsIn } from './documents.ts';

/** The files of the search index: path under /search-index/ → content. */
export const searchFiles = oncePerDataset((dataset: Dataset) =>
  buildIndex(
    languages.flatMap((lang) => documentsIn(dataset, editionOf(root(lang).slice(1) || undefined, dataset))),
    amountWords,
  ),
);
