import type { Claim, Fact, Pledge } from '../../model/ledger.ts';
import type { Outcome } from '../../model/review.ts';
import type { Extent } from '../claims/extent.ts';
import { isAhead } from '../facts/compare.ts';
import { extentOfClaim } from '../facts/extent-of-claim.ts';
import { seriesKey } from '../facts/fact-key.ts';
import { by } from '../order.ts';
import type { Say } from '../words/speaker.ts';

/** Every forecast and pledge with what later stories, or an editor, say became of it. */
export function followPledges(facts: readonly Fact[], say: Say): Pledge[] {
  const claims = facts.flatMap((fact) => fact.claims);
  const happened = Map.groupBy(
    claims.filter((claim) => !isAhead(claim) && claim.modality !== 'attempted' && claim.rank !== 'deprecated'),
    seriesKey,
  );
  return facts
    .flatMap((fact) => onceForEachStory(fact.claims.filter(isPledge)))
    .map((claim) => follow(claim, happened.get(seriesKey(claim)) ?? [], say))
    .sort(by(({ claim }) => `${claim.published} ${claim.id}`));
}

/** What an editor gave an outcome was a promise, whatever the machine made of the sentence. */
function isPledge(claim: Claim): boolean {
  return isAhead(claim) || claim.review?.outcome !== undefined;
}

/** A story that repeats its forecast makes it once. */
function onceForEachStory(claims: readonly Claim[]): Claim[] {
  return [...Map.groupBy(claims, ({ slug, value }) => `${slug} ${value}`).values()].flatMap(([first]) => first ?? []);
}

function follow(claim: Claim, happened: readonly Claim[], say: Say): Pledge {
  const evidence = happened.filter((later) => later.published > claim.published && isAbout(later, claim));
  const outcome = claim.review?.outcome ?? judge(claim, evidence);
  const words =
    claim.review?.outcome && claim.review.note
      ? claim.review.note
      : say((speaker) => speaker.words.outcome[outcome](speaker.amount(claim), evidence[0] && speaker.amount(evidence[0])));
  return { claim, outcome, evidence, words };
}

/** The outcome of a dated promise is what is reported of that time; an undated one may be met at any time. */
function isAbout(later: Claim, { period }: Claim): boolean {
  if (!period) return true;
  return later.period?.start === period.start && later.period.end === period.end;
}

function judge(claim: Claim, evidence: readonly Claim[]): Outcome {
  const promised = extentOfClaim(claim);
  const reached = evidence.flatMap((later) => extentOfClaim(later) ?? []);
  if (!promised || reached.length === 0) return 'open';
  const outcomes = new Set(reached.map((extent) => (claim.metric === 'rank' ? compareRank(extent, promised) : compare(extent, promised))));
  // Without a term, falling short today is not yet a failure.
  if (!claim.period) outcomes.delete('missed');
  // Stories that disagree about the outcome leave it open.
  const [only] = outcomes;
  return outcomes.size === 1 && only ? only : 'open';
}

function compare(reached: Extent, promised: Extent): Outcome {
  if (reached.low >= promised.high) return 'overtaken';
  return reached.high <= promised.low ? 'missed' : 'kept';
}

/** In a ranking the smaller number is the better one. */
function compareRank(reached: Extent, promised: Extent): Outcome {
  if (reached.low === promised.low) return 'kept';
  return reached.low < promised.low ? 'overtaken' : 'missed';
}
