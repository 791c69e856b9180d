import { byText } from '../order.ts';
import { isAhead } from '../facts/compare.ts';
import { extentOfClaim } from '../facts/extent-of-claim.ts';
import { heavier, type Weight } from './weigh.ts';

/** The claims of a fact, the one to reckon with first: what happened before what was expected, then by weight, then the most precise. */
export function inOrder(weights: readonly Weight[]): Weight[] {
  return weights.toSorted((a, b) => rejected(a) - rejected(b) || Number(isAhead(a.claim)) - Number(isAhead(b.claim)) || heavier(a, b) || width(a) - width(b) || byText(a.claim.id, b.claim.id));
}

function rejected({ review }: Weight): number {
  return review < 0 ? 1 : 0;
}

function width({ claim }: Weight): number {
  const extent = extentOfClaim(claim);
  if (!extent) return Number.MAX_VALUE;
  return Math.min(extent.high - extent.low, Number.MAX_VALUE / 2);
}
