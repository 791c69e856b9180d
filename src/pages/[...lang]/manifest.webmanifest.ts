import type { APIRoute } from 'astro';
import { getDataset } from '../../dataset/dataset.ts';
import { inks } from '../../styles/inks.ts';
import { editionOf, languagePaths } from '../_view/edition.ts';

export const getStaticPaths = languagePaths;

/** How the edition presents itself when a reader keeps it on a home screen. */
export const GET: APIRoute = async ({ params }) => {
  const { labels, lang, path } = editionOf(params.lang, await getDataset());
  const manifest = {
    id: path('/'),
    name: `${labels.site.name}: ${labels.site.otherName}`,
    short_name: labels.site.name,
    description: labels.site.description,
    lang,
    dir: 'ltr',
    start_url: path('/'),
    scope: '/',
    display: 'minimal-ui',
    theme_color: inks.paper.light,
    background_color: inks.paper.light,
    icons: [
      { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      ...[192, 512].map((size) => ({ src: `/icon-${size}.png`, type: 'image/png', sizes: `${size}x${size}`, purpose: 'any' })),
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } });
};
