import type { Metric } from '../../model/figure.ts';
import type { DisagreementKind } from '../../model/ledger.ts';
import { plainValue } from '../claims/amount.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { agree } from '../claims/extent.ts';
import { extentOfClaim } from './extent-of-claim.ts';
import { isOccasional } from './fact-key.ts';

/** Numbers that depend on who counts and how: two analysts may both be right. */
const dependsOnSource: ReadonlySet<Metric> = new Set(['market-share', 'market-size', 'rank', 'growth']);

/** How two claims about the same thing differ; undefined where they say the same or cannot be compared. */
export function compareWithinFact(a: StatedClaim, b: StatedClaim): DisagreementKind | undefined {
  const [one, other] = [extentOfClaim(a), extentOfClaim(b)];
  if (!one || !other) return undefined;
  if (agree(one, other)) return sayTheSame(a, b) ? undefined : 'rounding';
  if (isAhead(a) !== isAhead(b)) return 'forecast-and-outcome';
  // An outsider's estimate beside what was reported: two ways of knowing, of which the page shows both.
  if (isEstimate(a) !== isEstimate(b)) return 'other-analyst';
  const differentSources = a.attributedTo !== null && b.attributedTo !== null && a.attributedTo !== b.attributedTo;
  if (differentSources) return dependsOnSource.has(a.metric) || isAhead(a) || isOccasional(a.metric) ? 'other-analyst' : 'conflict';
  // Nobody contradicts himself in one sentence: "14 data centres, 8 of them outside China" is a whole and its part.
  if (inOneSentence(a, b)) return 'other-scope';
  if (a.attributedTo !== null && a.attributedTo === b.attributedTo && a.slug !== b.slug && a.published !== b.published) return 'restated';
  // Two houses may well expect different things of the same year.
  if (isAhead(a) && a.slug !== b.slug) return 'other-analyst';
  return 'conflict';
}

/** Whether a claim speaks of what is still to come. */
export function isAhead({ modality }: StatedClaim): boolean {
  return modality === 'forecast' || modality === 'pledged';
}

function sayTheSame(a: StatedClaim, b: StatedClaim): boolean {
  return plainValue(a) === plainValue(b) && a.high === b.high && a.approx === b.approx;
}

/** Whether two claims are made in the same breath. */
export function inOneSentence(a: StatedClaim, b: StatedClaim): boolean {
  return (
    a.slug === b.slug && a.voices.some((one) => b.voices.some((other) => one.lang === other.lang && one.figure.sentence.start === other.figure.sentence.start))
  );
}

const isEstimate = ({ modality, attributedTo }: StatedClaim): boolean => modality === 'estimated' && attributedTo !== null;
