import { rollups } from 'd3-array';
import type { Edition } from '../../locales/edition.ts';
import type { Article } from '../../model/ledger.ts';

/** The companies of an article by how often it names them. */
export function articleCompanies(article: Article, edition: Edition): readonly { readonly id: string; readonly mentions: number }[] {
  return rollups(
    article.reading.mentions.filter(({ entity }) => edition.account(entity)),
    (all) => all.length,
    ({ entity }) => entity,
  )
    .map(([id, mentions]) => ({ id, mentions }))
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
}
