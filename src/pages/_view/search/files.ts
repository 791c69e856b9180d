import { languages, root } from '../../../locales/edition.ts';
import type { Dataset } from '../../../model/ledger.ts';
import { indexFiles } from '../../../search/build-index.ts';
import { resultKinds } from '../../../search/index-files.ts';
import { editionOf } from '../edition.ts';
import { amountWords } from './amount-words.ts';
import { documentsIn } from './documents.ts';

/** The files of the search index, one after the other: path under /search-index/ and content. */
export function searchFiles(dataset: Dataset): Iterable<readonly [path: string, content: string]> {
  const editions = languages.map((lang) => documentsIn(dataset, editionOf(root(lang).slice(1) || undefined, dataset)));
  const documents = Iterator.from(resultKinds).flatMap((kind) => Iterator.from(editions).flatMap((own) => own[kind]()));
  return indexFiles(documents, amountWords);
}
