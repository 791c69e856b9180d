import type { Entity } from '../model/entity.ts';
import type { Article, Dataset, Fact } from '../model/ledger.ts';
import type { Review } from '../model/review.ts';
import { crossCheck } from './checks/cross-check.ts';
import { claimsOfStory, type StatedClaim } from './claims/claims-of-story.ts';
import { disagreementsBetween } from './disagreements/between-facts.ts';
import { disagreementsWithin } from './disagreements/within-facts.ts';
import { timelineOf } from './events/timeline.ts';
import { dealsOf } from './facts/deals.ts';
import { isOfFact } from './facts/fact-key.ts';
import { gatherFacts } from './facts/gather.ts';
import { settleFact } from './facts/settle.ts';
import { assertNoProblems } from './load/problem.ts';
import { by } from './order.ts';
import { followPledges } from './pledges/follow-pledges.ts';
import { placeReviews } from './reviews/place-reviews.ts';
import { storiesOf } from './stories.ts';
import { profilesOf } from './views/profiles.ts';
import { seriesOf } from './views/series.ts';
import { sayIn } from './words/speaker.ts';

/** All that the ledger is made of: articles as they were read, the gazetteer, and the editors' findings. */
export interface Records {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly reviews: readonly Review[];
}

/** Makes one body of knowledge of many articles. Pure: the same records give the same dataset. */
export function buildDataset({ articles, entities, reviews }: Records): Dataset {
  const gazetteer = new Map(entities.toSorted(by(({ id }) => id)).map((entity) => [entity.id, entity]));
  const say = sayIn(gazetteer);
  const stories = storiesOf(articles);

  // Reviews come first: they correct what the machine read before claims meet.
  const placed = placeReviews(articles, reviews);
  assertNoProblems(placed.problems);
  const told = stories.map((story) => claimsOfStory(story, placed.of));
  const stated = told.flatMap(({ claims }) => claims);

  // Arithmetic is done on what is stated, whatever its rank: it helps to decide the rank.
  const checks = crossCheck(stated, gazetteer, say);
  const checksOf = ({ id }: StatedClaim) => checks.get(id) ?? [];
  const facts = withOwnIds(gatherFacts(stated, dealsOf(articles)).map((group) => settleFact(group, checksOf, say))).sort(by(({ id }) => id));
  const outside = stated.filter((claim) => !isOfFact(claim)).map((claim) => ({ ...claim, rank: 'normal' as const, checks: checksOf(claim) }));

  const pledges = followPledges(facts, say);
  const timeline = timelineOf(stories, gazetteer);
  return {
    articles: stories.flatMap((story) => story.articles),
    entities: gazetteer,
    reviews,
    claims: [...facts.flatMap((fact) => fact.claims), ...outside].sort(by(({ id }) => id)),
    facts,
    disagreements: [...facts.flatMap((fact) => disagreementsWithin(fact, say)), ...disagreementsBetween(facts, say)],
    pledges,
    timeline,
    profiles: profilesOf(gazetteer, facts, timeline, pledges, stories),
    series: seriesOf(facts),
    notices: [
      ...placed.notices,
      ...told.flatMap(({ notices }) => notices),
      ...articles.flatMap(({ file, reading }) => reading.notices.map((notice) => ({ ...notice, file }))),
    ],
  };
}

/** Two undated facts of one day could share a name; the later is numbered. */
function withOwnIds(facts: readonly Fact[]): Fact[] {
  const uses = new Map<string, number>();
  return facts.map((fact) => {
    const use = (uses.get(fact.id) ?? 0) + 1;
    uses.set(fact.id, use);
    return use === 1 ? fact : { ...fact, id: `${fact.id}--${use}` };
  });
}
