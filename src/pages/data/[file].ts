import type { APIRoute } from 'astro';
import { getDataset } from '../../dataset/dataset.ts';
import { writeAlong } from '../../press/site-in-the-making.ts';
import { downloads, longDownloads } from '../_view/downloads.ts';

/** A build writes the long ones piece by piece; they may be longer than any text can be. */
export const getStaticPaths = async () => {
  const dataset = await getDataset();
  if (import.meta.env.PROD) for (const [file, pieces] of Object.entries(longDownloads)) writeAlong(`data/${file}`, pieces(dataset));
  return Object.keys(downloads)
    .filter((file) => import.meta.env.DEV || !(file in longDownloads))
    .map((file) => ({ params: { file } }));
};

/** One file of the data. */
export const GET: APIRoute = async ({ params, site }) => {
  const write = downloads[params.file ?? ''];
  if (!write) throw new Error(`no such file under /data/: ${JSON.stringify(params.file)}`);
  const type = params.file?.endsWith('.csv') ? 'text/csv' : 'application/json';
  return new Response(write(await getDataset(), site?.href ?? ''), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
