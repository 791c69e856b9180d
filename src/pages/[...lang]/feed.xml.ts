import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getDataset } from '../../dataset/dataset.ts';
import { editionOf, languagePaths } from '../_view/edition.ts';
import { feedOf } from '../_view/feed.ts';

export const getStaticPaths = languagePaths;

/** The articles of a language for feed readers, with their whole text. */
export const GET: APIRoute = async ({ params, site }) => {
  if (!site) throw new Error('a feed needs absolute addresses: set `site` in astro.config.mjs');
  const dataset = await getDataset();
  return rss(feedOf(dataset, editionOf(params.lang, dataset), site));
};
