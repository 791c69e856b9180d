import { measureOf } from '../claims/amount.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { isOccasional } from './fact-key.ts';

/** A name for a fact that lasts as long as the fact: `aws--revenue--2016-q4--usd`. An undated one is named by its first story, a deal by its amount. */
export function factId(first: StatedClaim): string {
  const { subject, metric, scope, period, published, modality, value, min } = first;
  const parts = [
    subject,
    metric,
    [scope.geography, scope.market].filter(Boolean).join('-'),
    period ? period.label.replace('/', '-to-') : `as-of-${published}`,
    measureOf(first),
    modality === 'attempted' ? 'attempted' : '',
    isOccasional(metric) ? String(value ?? min ?? '') : '',
  ];
  return parts
    .filter(Boolean)
    .join('--')
    .toLowerCase()
    .replace(/[^a-z0-9.-]+/gu, '-');
}
