import type { APIRoute } from 'astro';
import { getDataset } from '../../dataset/dataset.ts';
import { searchFiles } from '../_view/search/files.ts';

export const getStaticPaths = async () => [...searchFiles(await getDataset()).keys()].map((file) => ({ params: { file } }));

/** One file of the search index: what it holds, words, or entries. */
export const GET: APIRoute = async ({ params }) => {
  const content = searchFiles(await getDataset()).get(params.file ?? '');
  if (content === undefined) throw new Error(`no such file under /search-index/: ${JSON.stringify(params.file)}`);
  return new Response(content, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
