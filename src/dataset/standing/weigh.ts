import type { CrossCheck } from '../../model/ledger.ts';
import type { Verdict } from '../../model/review.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { agree } from '../claims/extent.ts';
import { isAhead } from '../facts/compare.ts';
import { extentOfClaim } from '../facts/gather.ts';

/** What speaks for one claim among those of its fact, the weightiest first. Never how recent it is. */
export interface Weight {
  readonly claim: StatedClaim;
  /** 2 and −2 for its own review, 1 and −1 for the review of a claim that says the same. */
  readonly review: number;
  /** The claim whose review it shares. */
  readonly reviewedAs: StatedClaim | undefined;
  /** Checks that support it and those that say the same, less those that question them. */
  readonly checks: number;
  readonly support: CrossCheck | undefined;
  /** Independent sources that say the same: who it is attributed to, else who published it. */
  readonly sources: number;
}

const judged: Readonly<Record<Verdict, number>> = { supported: 2, contradicted: -2, misattributed: -2, overstated: -2, unsourced: 0 };

/** What an editor's verdict weighs: for, against or neither. */
export function verdictOf({ review }: StatedClaim): number {
  if (!review?.verdict) return 0;
  // A figure that is real but another's is right again once the editor has given it to its owner.
  return review.verdict === 'misattributed' && review.set?.subject ? 0 : judged[review.verdict];
}

/** Weighs each claim of a fact together with the claims that say the same. */
export function weigh(group: readonly StatedClaim[], checksOf: (claim: StatedClaim) => readonly CrossCheck[]): Weight[] {
  return group.map((claim) => {
    const same = group.filter((other) => other === claim || says(claim, other));
    const own = verdictOf(claim);
    const reviewedAs = own === 0 ? same.find((other) => verdictOf(other) !== 0) : claim;
    const all = same.flatMap(checksOf);
    return {
      claim,
      review: own !== 0 ? own : reviewedAs ? Math.sign(verdictOf(reviewedAs)) : 0,
      reviewedAs,
      checks: new Set(all.filter(({ outcome }) => outcome === 'supports').map(({ words }) => words.vi)).size - new Set(all.filter(({ outcome }) => outcome === 'questions').map(({ words }) => words.vi)).size,
      support: all.find(({ outcome }) => outcome === 'supports'),
      sources: new Set(same.map(({ attributedTo, publisher }) => attributedTo ?? publisher)).size,
    };
  });
}

function says(a: StatedClaim, b: StatedClaim): boolean {
  const [one, other] = [extentOfClaim(a), extentOfClaim(b)];
  return isAhead(a) === isAhead(b) && one !== undefined && other !== undefined && agree(one, other);
}

/** The first difference that decides between two claims; 0 where nothing does. */
export function heavier(a: Weight, b: Weight): number {
  return b.review - a.review || b.checks - a.checks || b.sources - a.sources;
}
