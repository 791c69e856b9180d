import type { Check } from './finding.ts';
import { deviation, hasHappened, numberOf, samePeriod } from './reckon.ts';

const CLOSE = 0.1;

/** A share of a market whose size is known, against the revenue of its holder. Far results say little: analysts draw markets differently. */
export const shareTimesMarket: Check = ({ claims, of, say }) => {
  const sizes = claims.filter((claim) => claim.metric === 'market-size' && claim.kind === 'money' && hasHappened(claim) && numberOf(claim) !== undefined);
  if (sizes.length === 0) return [];
  return claims
    .filter((share) => share.metric === 'market-share' && share.kind === 'percent' && hasHappened(share) && numberOf(share) !== undefined)
    .flatMap((share) =>
      sizes
        .filter(
          (size) =>
            samePeriod(share, size) &&
            share.scope.geography === size.scope.geography &&
            share.scope.market !== null &&
            (size.scope.market === share.scope.market || size.subject === share.scope.market),
        )
        .flatMap((size) =>
          of(share.subject, 'revenue')
            .filter((revenue) => hasHappened(revenue) && samePeriod(revenue, share) && revenue.unit === size.unit && numberOf(revenue) !== undefined)
            .filter((revenue) => deviation(((numberOf(share) ?? 0) / 100) * (numberOf(size) ?? 0), numberOf(revenue) ?? 0) <= CLOSE)
            .map((revenue) => ({
              rule: 'share-times-market' as const,
              outcome: 'supports' as const,
              words: (sameStory: boolean) =>
                say(({ words: { sum }, amount }) =>
                  sum.supports({ left: `${amount(share)} × ${amount(size)}`, right: amount(revenue), forecast: false, sameStory }),
                ),
              claims: [revenue, share, size],
            })),
        ),
    );
};
