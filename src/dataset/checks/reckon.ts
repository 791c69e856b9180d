import { daysOf } from '../../model/period.ts';
import { measureOf, plainValue } from '../claims/amount.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';

/** The number to reckon with, where the claim states one: ranges, vague amounts, tries and denials are none. */
export function numberOf(claim: StatedClaim): number | undefined {
  if (claim.high !== undefined || claim.vague || claim.modality === 'attempted' || claim.modality === 'denied' || claim.modality === 'threshold')
    return undefined;
  return plainValue(claim);
}

/** Whether a claim says how much happened, and not how much is expected. */
export function hasHappened({ modality }: StatedClaim): boolean {
  return modality === 'reported' || modality === 'estimated';
}

/** About thirteen weeks: fiscal quarters differ by some days. */
export function lastsAQuarter({ period }: StatedClaim): boolean {
  return period !== null && daysOf(period) > 85 && daysOf(period) < 95;
}

/** About fifty-two weeks: fiscal years differ by some days. */
export function lastsAYear({ period }: StatedClaim): boolean {
  return period !== null && daysOf(period) > 355 && daysOf(period) < 375;
}

/** The period of `inner` lies within that of `outer`. */
export function liesWithin(inner: StatedClaim, outer: StatedClaim): boolean {
  return inner.period !== null && outer.period !== null && inner.period.start >= outer.period.start && inner.period.end <= outer.period.end;
}

/** From the same day to the same day; what has no period has none in common. */
export function samePeriod(a: StatedClaim, b: StatedClaim): boolean {
  return a.period !== null && b.period !== null && a.period.start === b.period.start && a.period.end === b.period.end;
}

/** Counted in the same unit, be it in all or by the year. */
export function sameMeasure(a: StatedClaim, b: StatedClaim): boolean {
  return measureOf({ ...a, per: undefined }) === measureOf({ ...b, per: undefined });
}

/** How far a result is from what is stated, as a part of the latter. */
export function deviation(result: number, stated: number): number {
  return stated === 0 ? Number.POSITIVE_INFINITY : Math.abs(result - stated) / Math.abs(stated);
}
