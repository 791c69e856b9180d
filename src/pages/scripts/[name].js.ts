import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { projectRoot } from '../../dataset/load/content-folder.ts';

/** What each type of page runs: one file, so that a page asks once. */
const scripts: Readonly<Record<string, readonly string[]>> = {
  page: ['theme'],
  article: ['theme', 'copy', 'slips'],
  chart: ['theme', 'tips'],
  compare: ['theme', 'compare'],
  embed: ['tips'],
};

export const getStaticPaths = () => Object.keys(scripts).map((name) => ({ params: { name } }));

const part = (name: string) => readFileSync(join(projectRoot(), 'src/pages/scripts/_parts', `${name}.js`), 'utf8');
// The theme must be there before the first paint; what else there is waits for the page.
const timed = (name: string) => (name === 'theme' ? part(name) : `document.addEventListener('DOMContentLoaded', () => {\n${part(name)}});\n`);

export const GET: APIRoute = ({ params }) =>
  new Response((scripts[params.name ?? ''] ?? []).map(timed).join(''), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
