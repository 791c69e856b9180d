import type { APIRoute } from 'astro';
import { getDataset } from '../../dataset/dataset.ts';
import { downloads } from '../_view/downloads.ts';

export const getStaticPaths = () => Object.keys(downloads).map((file) => ({ params: { file } }));

/** One file of the data. */
export const GET: APIRoute = async ({ params, site }) => {
  const write = downloads[params.file ?? ''];
  if (!write) throw new Error(`no such file under /data/: ${JSON.stringify(params.file)}`);
  const type = params.file?.endsWith('.csv') ? 'text/csv' : 'application/json';
  return new Response(write(await getDataset(), site?.href ?? ''), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
