import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { projectRoot } from '../../dataset/load/content-folder.ts';

/** What each type of page runs beside the theme (src/hosting/head-script.ts): one file, so that a page asks once. */
const scripts: Readonly<Record<string, readonly string[]>> = {
  article: ['copy', 'slips'],
  chart: ['tips'],
  compare: ['compare'],
  embed: ['tips'],
};

export const getStaticPaths = () => Object.keys(scripts).map((name) => ({ params: { name } }));

// Its comments and indents stay at home.
const part = (name: string) =>
  readFileSync(join(projectRoot(), 'src/pages/scripts/_parts', `${name}.js`), 'utf8')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/\n\s*/g, '\n')
    .trimStart();

export const GET: APIRoute = ({ params }) =>
  new Response((scripts[params.name ?? ''] ?? []).map(part).join(''), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
