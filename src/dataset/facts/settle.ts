import type { Claim, CrossCheck, Fact } from '../../model/ledger.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { agree } from '../claims/extent.ts';
import { inOrder } from '../standing/order-claims.ts';
import { rankClaim } from '../standing/rank-claims.ts';
import { weigh } from '../standing/weigh.ts';
import type { Say } from '../words/speaker.ts';
import { compareWithinFact } from './compare.ts';
import { factId } from './fact-id.ts';
import { extentOfClaim, type Group } from './gather.ts';

/** Makes a fact of claims about the same thing: ranks them, chooses the one to reckon with, and says whether they agree. */
export function settleFact(group: Group, checksOf: (claim: StatedClaim) => readonly CrossCheck[], say: Say): Fact {
  const weights = weigh(group, checksOf);
  const conflicts = new Map(weights.map((own) => [own, weights.filter((other) => other !== own && compareWithinFact(own.claim, other.claim) === 'conflict')]));
  const ranked = new Map<StatedClaim, Claim>(
    weights.map((own) => [own.claim, { ...own.claim, ...rankClaim(own, conflicts.get(own) ?? [], say), checks: checksOf(own.claim) }]),
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
    standing: [...conflicts.values()].some((rivals) => rivals.length > 0) ? 'conflict' : isShared(best, group) ? 'agreed' : 'single',
    preferred,
  };
}

/** Two stories say the same. */
function isShared(best: StatedClaim, group: readonly StatedClaim[]): boolean {
  const own = extentOfClaim(best);
  return own !== undefined && group.some((other) => {
    const extent = extentOfClaim(other);
    return other.slug !== best.slug && extent !== undefined && agree(own, extent);
  });
}
