import type { APIRoute } from 'astro';
import { entriesOf } from '../components/plate.ts';
import { getDataset } from '../dataset/dataset.ts';
import { languages } from '../locales/edition.ts';
import { plateNames, plates } from './_view/charts/all.ts';
import { editionIn } from './_view/edition.ts';

/** Which tip belongs to which mark, for browsers without script: the n-th mark of a page shows the n-th tip. */
export const GET: APIRoute = async () => {
  const dataset = await getDataset();
  const counts = languages.flatMap((lang) => plateNames.map((name) => entriesOf(plates[name](dataset, editionIn(lang, dataset))).length));
  const rules = Array.from({ length: Math.max(0, ...counts) }, (_, i) => `.full:not(.led):has(.m${i + 1}:is(:hover,:focus-visible)) .s${i + 1}`);
  return new Response(rules.length > 0 ? `${rules.join(',\n')}{display:block}\n` : '', { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
