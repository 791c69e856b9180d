import type { StatedClaim } from '../claims/claims-of-story.ts';
import { extentOfClaim } from '../facts/extent-of-claim.ts';
import { periodKey } from '../facts/fact-key.ts';
import type { Books, Check, Finding } from './finding.ts';
import { hasHappened, numberOf } from './reckon.ts';

/** The shares of one market at one time cannot exceed the whole of it. */
export const sharesOfMarket: Check = (books) => {
  const shares = books.claims.filter(
    (claim) => claim.metric === 'market-share' && claim.kind === 'percent' && hasHappened(claim) && numberOf(claim) !== undefined,
  );
  // Only a market that is named is surely one market: shares of "the cloud" in two papers may be of two definitions.
  const named = shares.filter((claim) => claim.scope.market !== null && claim.period !== null);
  const markets = Map.groupBy(named, ({ scope, period }) => [scope.market, scope.geography ?? '', periodKey(period)].join('|'));
  return [...markets.values()].flatMap((claims) => tooMuch(books, claims));
};

function tooMuch(books: Books, claims: readonly StatedClaim[]): Finding[] {
  const least = new Map<string, { readonly claim: StatedClaim; readonly low: number }>();
  for (const claim of claims) {
    const low = extentOfClaim(claim)?.low;
    if (low !== undefined && low < (least.get(claim.subject)?.low ?? Number.POSITIVE_INFINITY)) least.set(claim.subject, { claim, low });
  }
  // The share of AWS is in that of Amazon.
  const parties = [...least.values()].filter(({ claim }) => !books.owners(claim.subject).some((owner) => least.has(owner)));
  if (parties.reduce((sum, { low }) => sum + low, 0) <= 100) return [];
  const counted = parties.map(({ claim }) => claim);
  const total = counted.reduce((sum, claim) => sum + (numberOf(claim) ?? 0), 0);
  const words = () => books.say(({ words: { sharesOver }, percent, scope }) => sharesOver(percent(total), counted[0] ? scope(counted[0].scope) : ''));
  return [{ rule: 'shares-of-market', outcome: 'questions', words, claims: counted }];
}
