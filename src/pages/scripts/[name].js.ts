import type { APIRoute } from 'astro';
import { scriptPart } from '../../hosting/script-part.ts';

/** What each type of page runs beside the theme (src/hosting/head-script.ts): one file, so that a page asks once. */
const scripts: Readonly<Record<string, readonly string[]>> = {
  article: ['copy', 'slips'],
  chart: ['tips'],
  compare: ['compare'],
  embed: ['tips'],
};

export const getStaticPaths = () => Object.keys(scripts).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response((scripts[params.name ?? ''] ?? []).map(scriptPart).join('\n'), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
