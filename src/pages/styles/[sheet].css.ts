import type { APIRoute } from 'astro';
import { getDataset } from '../../dataset/dataset.ts';
import { sheets } from '../_view/sheet.ts';

export async function getStaticPaths() {
  return [...sheets(await getDataset()).values()].map(({ href, css }) => ({
    params: { sheet: href.slice('/styles/'.length, -'.css'.length) },
    props: { css },
  }));
}

/** The style sheet of a page type. */
export const GET: APIRoute = ({ props }) => new Response(String(props.css), { headers: { 'content-type': 'text/css; charset=utf-8' } });
