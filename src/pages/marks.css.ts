import type { APIRoute } from 'astro';
import { transform } from 'lightningcss';
import { getDataset } from '../dataset/dataset.ts';
import { targets } from '../styles/engines.ts';
import { marksCss } from './_view/marks-css.ts';

/** Rules that depend on the data: colours of companies, which slip belongs to which figure, filters. Compiled where the other style sheets are: in a build. */
export const GET: APIRoute = async () => {
  const css = marksCss(await getDataset());
  return new Response(import.meta.env.DEV ? css : compiled(css), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};

const compiled = (css: string) => transform({ filename: 'marks.css', code: Buffer.from(css), minify: true, targets }).code.toString();
