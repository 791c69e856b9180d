import type { Article, Dataset } from '../../model/ledger.ts';
import type { Lang } from '../../model/text.ts';
import { oncePerDataset } from './memo.ts';

const byPlace = oncePerDataset(({ articles }) => new Map(articles.map((article) => [`${article.lang} ${article.slug}`, article])));

/** A story as one language tells it. */
export const articleAt = (lang: Lang, slug: string, dataset: Dataset): Article | undefined => byPlace(dataset).get(`${lang} ${slug}`);
