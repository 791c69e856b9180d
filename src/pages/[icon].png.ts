import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import favicon from '../../public/favicon.svg?raw';

const sizes = { 'favicon-32': 32, 'apple-touch-icon': 180, 'icon-192': 192, 'icon-512': 512 } as const;

export const getStaticPaths = () => Object.entries(sizes).map(([icon, size]) => ({ params: { icon }, props: { size } }));

/** The sign of the ledger for those who cannot show the SVG. */
export const GET: APIRoute<{ size: number }> = ({ props }) => {
  const png = new Resvg(favicon, { fitTo: { mode: 'width', value: props.size }, font: { loadSystemFonts: false } }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
