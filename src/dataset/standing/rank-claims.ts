import type { Rank } from '../../model/ledger.ts';
import type { Bilingual } from '../../model/text.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import type { Say } from '../words/speaker.ts';
import { heavier, verdictOf, type Weight } from './weigh.ts';

/** A rank and why. */
export interface Ranking {
  readonly rank: Rank;
  readonly rankReason?: Bilingual;
}

/** The rank of one claim beside those that it conflicts with. Its own review decides, then theirs, then arithmetic, then sources. */
export function rankClaim(own: Weight, rivals: readonly Weight[], say: Say): Ranking {
  return byOwnReview(own.claim, say) ?? rivals.map((rival) => against(own, rival, say)).sort((a, b) => order[a.rank] - order[b.rank])[0] ?? { rank: 'normal' };
}

const order: Readonly<Record<Rank, number>> = { deprecated: 0, normal: 1, preferred: 2 };

function byOwnReview(claim: StatedClaim, say: Say): Ranking | undefined {
  const verdict = claim.review?.verdict;
  if (!verdict) return undefined;
  const weight = verdictOf(claim);
  // "Nobody else says so" does not decide: what the other claims say still may.
  if (verdict === 'unsourced') return undefined;
  return {
    rank: weight > 0 ? 'preferred' : weight < 0 ? 'deprecated' : 'normal',
    rankReason: claim.review?.note ?? say(({ words }) => words.verdict[verdict]),
  };
}

function against(own: Weight, rival: Weight, say: Say): Ranking {
  const decided = heavier(own, rival);
  if (decided === 0) return { rank: 'normal' };
  const [won, lost] = decided < 0 ? [own, rival] : [rival, own];
  const isWinner = won === own;
  if (own.review !== rival.review) {
    const reviewed = won.review > 0 ? won.reviewedAs : undefined;
    const rankReason = reviewed
      ? say(({ words: { because }, amount }) => (isWinner ? because.agreesWithReviewed(amount(reviewed)) : because.reviewedOther(amount(reviewed))))
      : lost.reviewedAs && reasonOf(lost.reviewedAs, say);
    return { rank: isWinner ? 'preferred' : 'deprecated', rankReason };
  }
  if (own.checks !== rival.checks) return { rank: isWinner ? 'preferred' : 'deprecated', rankReason: bySum(won, isWinner, say) };
  // More sources make a claim likelier; they do not make the other wrong.
  return isWinner ? { rank: 'preferred', rankReason: say(({ words: { because } }) => because.sources(won.sources, lost.sources)) } : { rank: 'normal' };
}

function reasonOf({ review }: StatedClaim, say: Say): Bilingual | undefined {
  const verdict = review?.verdict;
  return review?.note ?? (verdict && say(({ words }) => words.verdict[verdict]));
}

function bySum(won: Weight, isWinner: boolean, say: Say): Bilingual | undefined {
  const sum = won.support?.words;
  return sum && say(({ words: { because }, amount, lang }) => (isWinner ? because.sum(sum[lang]) : because.sumOfOther(amount(won.claim), sum[lang])));
}
