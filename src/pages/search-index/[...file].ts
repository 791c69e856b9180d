import type { APIRoute } from 'astro';
import { getDataset } from '../../dataset/dataset.ts';
import { offerFiles } from '../../press/along.ts';
import { searchFiles } from '../_view/search/files.ts';

const FIRST = 'index.json';

/** A build takes the first file this way and writes the thousands of others in one go. */
export const getStaticPaths = async () => {
  const files = searchFiles(await getDataset());
  const along = [...files].filter(([file]) => file !== FIRST).map(([file, content]) => [`search-index/${file}`, content] as const);
  if (import.meta.env.PROD) offerFiles(new Map(along));
  return (import.meta.env.PROD ? [FIRST] : [...files.keys()]).map((file) => ({ params: { file } }));
};

/** One file of the search index: what it holds, words, or entries. */
export const GET: APIRoute = async ({ params }) => {
  const content = searchFiles(await getDataset()).get(params.file ?? '');
  if (content === undefined) throw new Error(`no such file under /search-index/: ${JSON.stringify(params.file)}`);
  return new Response(content, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
