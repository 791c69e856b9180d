import type { APIRoute } from 'astro';
import { getDataset } from '../../../dataset/dataset.ts';
import { type PlateName, plateNames } from '../../_view/charts/all.ts';
import { posterOf } from '../../_view/charts/poster.ts';
import { posterSvg } from '../../_view/charts/poster-once.ts';
import { editionOf, pathsFor } from '../../_view/edition.ts';

export const getStaticPaths = () => pathsFor(() => plateNames.map((chart) => ({ params: { chart }, props: { chart } })));

/** A chart as a picture to take along. */
export const GET: APIRoute<{ chart: PlateName }> = async ({ props, params, site }) => {
  const dataset = await getDataset();
  const poster = posterOf(props.chart, dataset, editionOf(params.lang, dataset), site?.href ?? '');
  return new Response(await posterSvg(poster, dataset), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
