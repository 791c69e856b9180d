import type { StatedClaim } from '../claims/claims-of-story.ts';
import { type Extent, extentOf } from '../claims/extent.ts';

/** A claim is asked again each time it meets another. */
const known = new WeakMap<StatedClaim, Extent | 'none'>();

/** What a claim allows, by the words of its first voice; undefined where it has no size. */
export function extentOfClaim(claim: StatedClaim): Extent | undefined {
  const extent = known.get(claim) ?? extentOf(claim, claim.voices[0]?.figure.text ?? '') ?? 'none';
  known.set(claim, extent);
  return extent === 'none' ? undefined : extent;
}
