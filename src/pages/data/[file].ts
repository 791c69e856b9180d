import type { APIRoute } from 'astro';
import { getDataset } from '../../dataset/dataset.ts';
import { ledgerPieces } from '../../dataset/exports/ledger-json.ts';
import { writeAlong } from '../../press/along.ts';
import { downloads } from '../_view/downloads.ts';

const LEDGER = 'ledger.json';

/** A build writes the ledger piece by piece; it may be longer than any text can be. */
export const getStaticPaths = async () => {
  const dataset = await getDataset();
  if (import.meta.env.PROD) writeAlong(`data/${LEDGER}`, ledgerPieces(dataset));
  return Object.keys(downloads)
    .filter((file) => import.meta.env.DEV || file !== LEDGER)
    .map((file) => ({ params: { file } }));
};

/** One file of the data. */
export const GET: APIRoute = async ({ params, site }) => {
  const write = downloads[params.file ?? ''];
  if (!write) throw new Error(`no such file under /data/: ${JSON.stringify(params.file)}`);
  const type = params.file?.endsWith('.csv') ? 'text/csv' : 'application/json';
  return new Response(write(await getDataset(), site?.href ?? ''), { headers: { 'content-type': `${type}; charset=utf-8` } });
};
