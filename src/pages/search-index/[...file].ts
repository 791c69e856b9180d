import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { getDataset } from '../../dataset/dataset.ts';
import { projectRoot } from '../../dataset/load/content-folder.ts';
import type { Dataset } from '../../model/ledger.ts';
import { siteInTheMaking } from '../../press/site-in-the-making.ts';
import { buildIndex } from '../../search/build-index.ts';
import { indexBeside } from '../../search/index-beside.ts';
import { oncePerDataset } from '../_view/memo.ts';
import { amountWords } from '../_view/search/amount-words.ts';
import { searchDocuments } from '../_view/search/documents.ts';

const FIRST = 'index.json';

/** A build takes the first file this way and has the thousands of others written beside it; only dev holds them all. */
const first = oncePerDataset((dataset) =>
  indexBeside(searchDocuments(dataset), projectRoot(), { folder: join(siteInTheMaking(), 'search-index'), words: amountWords }),
);
const all = oncePerDataset((dataset) => buildIndex([...searchDocuments(dataset)], amountWords));
const contentOf = async (file: string, dataset: Dataset) => (import.meta.env.PROD && file === FIRST ? await first(dataset) : all(dataset).get(file));

export const getStaticPaths = async () => {
  const dataset = await getDataset();
  // Begun now, it is done when its turn comes; its faults are heard there.
  if (import.meta.env.PROD) first(dataset).catch(() => undefined);
  return (import.meta.env.PROD ? [FIRST] : [...all(dataset).keys()]).map((file) => ({ params: { file } }));
};

/** One file of the search index: what it holds, words, or entries. */
export const GET: APIRoute = async ({ params }) => {
  const content = await contentOf(params.file ?? '', await getDataset());
  if (content === undefined) throw new Error(`no such file under /search-index/: ${JSON.stringify(params.file)}`);
  return new Response(content, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
