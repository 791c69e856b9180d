import { defineCollection } from 'astro:content';
import { articleLoader } from './dataset/load/astro-loader.ts';
import { frontMatter } from './dataset/load/front-matter.ts';

/** Articles in Astro's content layer: their front matter only, so that dev notices edits; prose is read by `getDataset()`. */
export const collections = {
  articles: defineCollection({ loader: articleLoader(), schema: frontMatter }),
};
