import { ascending, greatest } from 'd3-array';
import { type Edition, root } from '../../locales/edition.ts';
import type { Article, Claim, Dataset } from '../../model/ledger.ts';
import { articleCompanies } from './article-companies.ts';
import { againstOf, conflictOf, conflictsBySlug } from './conflicts.ts';
import { inHeadline, inStandfirst } from './headline-figures.ts';
import { oncePerDataset, oncePerEdition } from './memo.ts';

/** An article as lists show it: in the reader's language, else in the one it was written in. */
export interface StoryLine {
  readonly article: Article;
  readonly href: string;
  /** Whether it stands in the reader's language. */
  readonly translated: boolean;
  readonly companies: readonly string[];
  /** The weightiest claim, and what it is in conflict with. */
  readonly amounts: readonly Claim[];
  readonly claims: readonly Claim[];
  /** How many pairs of its claims stand in open conflict, with each other or with those of other stories. */
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
  const companies = leadingCompanies(article, edition);
  return {
    article,
    href: `${root(article.lang)}/articles/${article.slug}/`,
    translated: article.lang === edition.lang,
    companies,
    amounts: tellingClaims(claims, dataset, { ...article, companies }),
    claims,
    conflicts: conflictsBySlug(dataset).get(article.slug)?.length ?? 0,
  };
}

/** The four companies that an article names most. */
const leadingCompanies = (article: Article, edition: Edition): readonly string[] =>
  articleCompanies(article, edition)
    .slice(0, 4)
    .map(({ id }) => id);

/** What of a story tells which of its claims speaks for it. */
export type Story = Pick<Article, 'title' | 'standfirst' | 'lang'> & { readonly companies: readonly string[] };

/** The weightiest of several claims (of equals the largest), with the one it is in conflict with; in a story, what its headline or its standfirst names comes first. */
export function tellingClaims(claims: readonly Claim[], dataset: Dataset, story?: Story): readonly Claim[] {
  const against = againstOf(dataset);
  const weightOf = (claim: Claim) => weight(claim, against) + (story ? weightIn(story, claim) : 0);
  const weightiest = greatest(claims, (one, other) => ascending(weightOf(one), weightOf(other)) || ascending(one.value ?? undefined, other.value ?? undefined));
  return weightiest ? (conflictOf(dataset).get(weightiest)?.claims ?? [weightiest]) : [];
}

/** What a claim weighs more in a story that announces its number, or is about its company. */
const weightIn = (story: Story, claim: Claim): number =>
  (inHeadline(story, claim) ? 60 : inStandfirst(story, claim) ? 40 : 0) + (story.companies.includes(claim.subject ?? '') ? 15 : 0);

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
