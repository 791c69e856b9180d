import { DAY } from '../../model/period.ts';
import { plainValue } from '../claims/amount.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { agree } from '../claims/extent.ts';
import { by } from '../order.ts';
import { extentOfClaim } from './extent-of-claim.ts';
import { factKey, isOccasional, isOfFact } from './fact-key.ts';

/** Undated statements hold for the time of their story: a month later they may be about something else. */
const SAME_TIME = 31 * DAY;

/** Names the deal that an amount belongs to, where an event of its story says so. */
export type DealOf = (claim: StatedClaim) => string | undefined;

/** Claims about one thing; at least one. */
export type Group = readonly [StatedClaim, ...StatedClaim[]];

/** The claims gathered into groups that are about the same thing; each group becomes a fact. Ordered by publication, then id. */
export function gatherFacts(claims: readonly StatedClaim[], dealOf: DealOf): Group[] {
  const ordered = claims.filter(isOfFact).toSorted(by((claim) => `${claim.published} ${claim.id}`));
  return [...Map.groupBy(ordered, factKey).values()]
    .flatMap((group) => (group[0]?.period ? [group] : byTime(group)))
    .flatMap((group) => (group[0] && isOccasional(group[0].metric) ? byDeal(group, dealOf) : [group]))
    .flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

function byTime(group: readonly StatedClaim[]): StatedClaim[][] {
  const groups: StatedClaim[][] = [];
  for (const claim of group) {
    const last = groups.at(-1);
    const since = last?.[0] ? Date.parse(claim.published) - Date.parse(last[0].published) : Number.POSITIVE_INFINITY;
    if (last && since <= SAME_TIME) last.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** One deal is known by its event or by its amount: 150 million asked for a company and 73.5 million put into it are two. */
function byDeal(group: readonly StatedClaim[], dealOf: DealOf): StatedClaim[][] {
  const deals: StatedClaim[][] = [];
  for (const claim of group) {
    const deal = deals.find((others) => others.some((other) => isSameDeal(claim, other, dealOf)));
    if (deal) deal.push(claim);
    else deals.push([claim]);
  }
  return deals;
}

function isSameDeal(a: StatedClaim, b: StatedClaim, dealOf: DealOf): boolean {
  const deal = dealOf(a);
  if (deal !== undefined && deal === dealOf(b)) return true;
  const [one, other] = [extentOfClaim(a), extentOfClaim(b)];
  return one !== undefined && other !== undefined && (agree(one, other) || isDisputed(a, b));
}

/** One story that gives two names with an amount each speaks of one deal: "122 triệu (Business Insider), 126 triệu (InformationWeek)". */
function isDisputed(a: StatedClaim, b: StatedClaim): boolean {
  const [one, other] = [plainValue(a), plainValue(b)];
  if (a.slug !== b.slug || a.attributedTo === null || b.attributedTo === null || a.attributedTo === b.attributedTo) return false;
  return one !== undefined && other !== undefined && Math.abs(one - other) <= Math.max(one, other) / 4;
}
