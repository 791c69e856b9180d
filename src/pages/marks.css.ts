import type { APIRoute } from 'astro';
import { getDataset } from '../dataset/dataset.ts';
import { marksCss } from './_view/marks-css.ts';

/** Rules that depend on the data: colours of companies, which slip belongs to which figure, filters. */
export const GET: APIRoute = async () => new Response(marksCss(await getDataset()), { headers: { 'content-type': 'text/css; charset=utf-8' } });
