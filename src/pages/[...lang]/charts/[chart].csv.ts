import type { APIRoute } from 'astro';
import { getDataset } from '../../../dataset/dataset.ts';
import { type PlateName, plateNames } from '../../_view/charts/all.ts';
import { chartCsv } from '../../_view/charts/csv.ts';
import { editionOf, pathsFor } from '../../_view/edition.ts';

export const getStaticPaths = () => pathsFor(() => plateNames.map((chart) => ({ params: { chart }, props: { chart } })));

/** The data of a chart. */
export const GET: APIRoute<{ chart: PlateName }> = async ({ props, params, site }) => {
  const dataset = await getDataset();
  const csv = chartCsv(props.chart, dataset, editionOf(params.lang, dataset), site?.href ?? '');
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
