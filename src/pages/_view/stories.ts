import { greatest } from 'd3-array';
import type { Edition } from '../../locales/edition.ts';
import { root } from '../../locales/edition.ts';
import type { Article, Claim, Dataset } from '../../model/ledger.ts';
import { articleCompanies } from './article-companies.ts';
import { againstOf, conflictOf } from './conflicts.ts';
import { inHeadline } from './headline-figures.ts';
import { oncePerDataset, oncePerEdition } from './memo.ts';

/** An article as lists show it: in the reader's language, else in the one it was written in. */
export interface StoryLine {
  readonly article: Article;
  readonly href: string;
  readonly translated: boolean;
  readonly companies: readonly string[];
  /** The weightiest claim, and what it is in conflict with. */
  readonly amounts: readonly Claim[];
  readonly claims: readonly Claim[];
  readonly conflicts: number;
}

/** The claims that a story states. */
export const claimsBySlug = oncePerDataset(({ claims }): ReadonlyMap<string, readonly Claim[]> => Map.groupBy(claims, ({ slug }) => slug));

/** All stories, newest first. */
export const storiesIn = oncePerEdition((dataset, edition): readonly StoryLine[] => {
  const bySlug = Map.groupBy(dataset.articles, ({ slug }) => slug);
  return [...bySlug.values()]
    .flatMap((versions) => {
      const article = versions.find(({ lang }) => lang === edition.lang) ?? versions[0];
      return article ? [storyLine(article, dataset, edition)] : [];
    })
    .sort((a, b) => (a.article.published < b.article.published ? 1 : -1));
});

/** One article as lists show it. */
export function storyLine(article: Article, dataset: Dataset, edition: Edition): StoryLine {
  const claims = claimsBySlug(dataset).get(article.slug) ?? [];
  const against = againstOf(dataset);
  return {
    article,
    href: `${root(article.lang)}/articles/${article.slug}/`,
    translated: article.lang === edition.lang,
    companies: articleCompanies(article, edition)
      .slice(0, 4)
      .map(({ id }) => id),
    amounts: tellingClaims(claims, dataset, article),
    claims,
    conflicts: claims.filter(({ id }) => against.has(id)).length > 0 ? 1 : 0,
  };
}

/** The weightiest of several claims, with the one it is in conflict with; in a story, what its headline names comes first. */
export function tellingClaims(claims: readonly Claim[], dataset: Dataset, story?: Article): readonly Claim[] {
  const against = againstOf(dataset);
  const weightOf = (claim: Claim) => weight(claim, against) + (story && inHeadline(story, claim) ? 60 : 0);
  const weightiest = greatest(claims, weightOf);
  return weightiest ? (conflictOf(dataset).get(weightiest)?.claims ?? [weightiest]) : [];
}

const order: readonly Claim['metric'][] = ['revenue', 'deal-value', 'investment', 'market-share', 'growth', 'operating-income'];

/** A conflict weighs most, then money of deals and results, then the rest; what is reported more than what is hoped. */
function weight(claim: Claim, against: ReadonlyMap<string, readonly Claim[]>): number {
  const place = order.indexOf(claim.metric);
  return (
    (against.has(claim.id) ? 100 : 0) +
    (place < 0 ? 0 : 20 - place) +
    (claim.modality === 'reported' ? 30 : 0) +
    (claim.rank === 'deprecated' ? -40 : 0) +
    (claim.value === null ? -60 : 0)
  );
}
