import type { Metric } from '../../model/figure.ts';
import { daysOf, type Period } from '../../model/period.ts';
import { measureOf } from '../claims/amount.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';

/** What a company may have several of at one time: two investments in one year are two facts, not a contradiction. */
const occasional: ReadonlySet<Metric> = new Set(['investment', 'deal-value', 'saving', 'stake', 'price', 'jobs']);

/** Whether a metric is a property of its subject at a time, or of one deal among several. */
export function isOccasional(metric: Metric): boolean {
  return occasional.has(metric);
}

/** Statements that no fact is made of: a mark that few ever reach, and what is denied. */
export function isOfFact({ modality }: StatedClaim): boolean {
  return modality !== 'threshold' && modality !== 'denied';
}

/** What two claims must share to be about the same: subject, metric, scope, measure, and period where they state one. */
export function factKey(claim: StatedClaim): string {
  return [seriesKey(claim), claim.modality === 'attempted' ? 'attempted' : '', periodKey(claim.period)].join('|');
}

/** The same without the period: the line of a chart. */
export function seriesKey({ subject, metric, scope, ...quantity }: StatedClaim): string {
  return [subject, metric, scope.geography ?? '', scope.market ?? '', measure({ metric, ...quantity })].join('|');
}

/** Periods are the same where they begin and end alike, whatever they are called. */
export function periodKey(period: Period | null): string {
  return period ? `${period.start}/${period.end}` : '';
}

/** Told of the same place and the same market, or of neither. */
export function sameScope(a: Pick<StatedClaim, 'scope'>, b: Pick<StatedClaim, 'scope'>): boolean {
  return a.scope.geography === b.scope.geography && a.scope.market === b.scope.market;
}

/** "7 billion a year" of 2015 is the revenue of 2015; a rate of another length than the period stays a rate. */
function measure(claim: Pick<StatedClaim, 'kind' | 'unit' | 'per' | 'basis' | 'metric' | 'value' | 'approx' | 'modality' | 'period'>): string {
  const { per, ...rest } = claim;
  const days = claim.period ? daysOf(claim.period) : undefined;
  const fits = (per === 'year' && days !== undefined && days > 350) || (per === 'quarter' && days !== undefined && days > 85 && days < 95);
  return measureOf(fits ? rest : claim);
}
