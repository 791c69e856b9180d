import type { APIRoute } from 'astro';
import { getDataset } from '../../dataset/dataset.ts';
import { writeAlong } from '../../press/along.ts';
import { oncePerDataset } from '../_view/memo.ts';
import { searchFiles } from '../_view/search/files.ts';

const FIRST = 'index.json';

/** A build takes the first file this way and writes the thousands of others as they are made; only dev holds them all. */
const filesOf = oncePerDataset((dataset) => {
  const files = new Map<string, string>();
  for (const [file, content] of searchFiles(dataset)) {
    if (import.meta.env.DEV || file === FIRST) files.set(file, content);
    else writeAlong(`search-index/${file}`, [content]);
  }
  return files;
});

export const getStaticPaths = async () => [...filesOf(await getDataset()).keys()].map((file) => ({ params: { file } }));

/** One file of the search index: what it holds, words, or entries. */
export const GET: APIRoute = async ({ params }) => {
  const content = filesOf(await getDataset()).get(params.file ?? '');
  if (content === undefined) throw new Error(`no such file under /search-index/: ${JSON.stringify(params.file)}`);
  return new Response(content, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
