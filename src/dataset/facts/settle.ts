import type { Claim, CrossCheck, Fact } from '../../model/ledger.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { agree } from '../claims/extent.ts';
import { inOrder } from '../standing/order-claims.ts';
import { rankClaim } from '../standing/rank-claims.ts';
import { type Weight, weigh } from '../standing/weigh.ts';
import type { Say } from '../words/speaker.ts';
import { isAhead } from './compare.ts';
import { extentOfClaim } from './extent-of-claim.ts';
import { factId } from './fact-id.ts';
import type { Group } from './gather.ts';
import { meetingsOf } from './meetings.ts';

/** Makes a fact of claims about the same thing: ranks them, chooses the one to reckon with, and says whether they agree. */
export function settleFact(group: Group, checksOf: (claim: StatedClaim) => readonly CrossCheck[], say: Say): Fact {
  const weights = weigh(group, checksOf);
  const rivals = rivalsOf(group, weights);
  const ranked = new Map<StatedClaim, Claim>(
    weights.map((own) => [own.claim, { ...own.claim, ...rankClaim(own, rivals.get(own.claim) ?? [], say), checks: checksOf(own.claim) }]),
  );
  const claims = group.flatMap((claim) => ranked.get(claim) ?? []);
  const best = inOrder(weights)[0]?.claim ?? group[0];
  const preferred = ranked.get(best) ?? claims[0];
  if (!preferred) throw new Error(`a fact without claims: ${factId(group[0])}`);
  const { subject, metric, scope, period } = group[0];
  return {
    id: factId(group[0]),
    subject,
    metric,
    scope,
    period,
    claims,
    standing: rivals.size > 0 ? 'conflict' : isShared(best, group) ? 'agreed' : 'single',
    preferred,
  };
}

/** For each claim in conflict the weights of those it conflicts with. */
function rivalsOf(group: Group, weights: readonly Weight[]): ReadonlyMap<StatedClaim, readonly Weight[]> {
  const weightOf = new Map(weights.map((weight) => [weight.claim, weight]));
  const rivals = new Map<StatedClaim, Weight[]>();
  for (const {
    kind,
    claims: [a, b],
  } of meetingsOf(group)) {
    if (kind !== 'conflict') continue;
    for (const [own, rival] of [
      [a, b],
      [b, a],
    ] as const) {
      const weight = weightOf.get(rival);
      const known = rivals.get(own) ?? [];
      rivals.set(own, known);
      if (weight) known.push(weight);
    }
  }
  return rivals;
}

/** Two stories say the same of what has happened, or both expect it. */
function isShared(best: StatedClaim, group: readonly StatedClaim[]): boolean {
  const own = extentOfClaim(best);
  return (
    own !== undefined &&
    group.some((other) => {
      const extent = extentOfClaim(other);
      return other.slug !== best.slug && isAhead(other) === isAhead(best) && extent !== undefined && agree(own, extent);
    })
  );
}
