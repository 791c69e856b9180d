import type { CrossCheck } from '../../model/ledger.ts';
import type { Verdict } from '../../model/review.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { agree } from '../claims/extent.ts';
import { isAhead } from '../facts/compare.ts';
import { extentOfClaim } from '../facts/extent-of-claim.ts';
import { type Statement, statementsOf } from '../facts/statements.ts';

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
  const statements = statementsOf(group);
  const weights = new Map(statements.flatMap((statement) => weighStatement(statement, statements, checksOf)));
  return group.flatMap((claim) => weights.get(claim) ?? []);
}

function weighStatement(statement: Statement<StatedClaim>, all: readonly Statement<StatedClaim>[], checksOf: (claim: StatedClaim) => readonly CrossCheck[]) {
  const same = [...statement, ...all.filter((other) => other !== statement && agrees(statement[0], other[0])).flat()];
  // All who say the same share its checks; the number of those who repeat it must not count them again.
  const best = same.map(checksOf).toSorted((a, b) => net(b) - net(a))[0] ?? [];
  const shared = {
    checks: net(best),
    support: best.find(({ outcome }) => outcome === 'supports'),
    sources: new Set(same.map(({ attributedTo, publisher }) => attributedTo ?? publisher)).size,
  };
  const judge = same.find((claim) => verdictOf(claim) !== 0);
  return statement.map((claim): [StatedClaim, Weight] => {
    const own = verdictOf(claim);
    return [claim, { claim, review: own !== 0 ? own : judge ? Math.sign(verdictOf(judge)) : 0, reviewedAs: own === 0 ? judge : claim, ...shared }];
  });
}

function net(checks: readonly CrossCheck[]): number {
  return checks.reduce((sum, { outcome }) => sum + (outcome === 'supports' ? 1 : -1), 0);
}

function agrees(a: StatedClaim, b: StatedClaim): boolean {
  const [one, other] = [extentOfClaim(a), extentOfClaim(b)];
  return isAhead(a) === isAhead(b) && one !== undefined && other !== undefined && agree(one, other);
}

/** The first difference that decides between two claims; 0 where nothing does. */
export function heavier(a: Weight, b: Weight): number {
  return b.review - a.review || b.checks - a.checks || b.sources - a.sources;
}
