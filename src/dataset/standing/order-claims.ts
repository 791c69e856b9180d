import type { StatedClaim } from '../claims/claims-of-story.ts';
import { isAhead } from '../facts/compare.ts';
import { extentOfClaim } from '../facts/extent-of-claim.ts';
import { byText } from '../order.ts';
import { heavier, type Weight } from './weigh.ts';

/** The claims of a fact, the one to reckon with first: what happened before what was expected, then by weight, then the most precise, then what its story says first. */
export function inOrder(weights: readonly Weight[]): Weight[] {
  return weights.toSorted(
    (a, b) => rejected(a) - rejected(b) || Number(isAhead(a.claim)) - Number(isAhead(b.claim)) || heavier(a, b) || width(a) - width(b) || inText(a, b),
  );
}

function inText({ claim: a }: Weight, { claim: b }: Weight): number {
  const start = (claim: StatedClaim) => claim.voices[0]?.figure.start ?? 0;
  return byText(a.slug, b.slug) || start(a) - start(b) || byText(a.id, b.id);
}

function rejected({ review }: Weight): number {
  return review < 0 ? 1 : 0;
}

function width({ claim }: Weight): number {
  const extent = extentOfClaim(claim);
  if (!extent) return Number.MAX_VALUE;
  return Math.min(extent.high - extent.low, Number.MAX_VALUE / 2);
}
