import type { Dataset } from '../model/ledger.ts';
import { buildDataset } from './build-dataset.ts';
import { contentStamp } from './content-stamp.ts';
import { readAhead } from './kept.ts';
import { projectRoot } from './load/content-folder.ts';
import { loadRecords } from './load/records.ts';

interface Built {
  readonly stamp: string;
  readonly dataset: Promise<Dataset>;
}

let built: Built | undefined;

/** The one doorway to all that is known: built once for a site, and again in dev when something under `content/` changes. */
export function getDataset(): Promise<Dataset> {
  // A static build asks thousands of times and its content stands still; only dev looks at the files again.
  if (built && !import.meta.env?.DEV) return built.dataset;
  const root = projectRoot();
  const stamp = contentStamp(root);
  if (built?.stamp !== stamp) built = { stamp, dataset: build(root) };
  return built.dataset;
}

async function build(root: string): Promise<Dataset> {
  const ahead = readAhead();
  await ahead?.ready;
  return buildDataset(loadRecords(root, ahead));
}
