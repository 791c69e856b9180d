import type { Entity } from '../../../model/entity.ts';
import type { Metric } from '../../../model/figure.ts';
import type { Binding } from '../binding.ts';

const sales: ReadonlySet<Metric | null> = new Set<Metric | null>(['revenue', 'growth']);

/** "HP leads with sales of $3.39 billion, up 15.9%, and 31.5% of the server market": what a sentence tells of sales beside a share is sold in that market; all that a unit sells is its own line. */
export function besideShares(bindings: readonly Binding[], entities: ReadonlyMap<string, Entity>): readonly Binding[] {
  const shares = bindings.filter(({ metric, subject, scope }) => metric === 'market-share' && subject !== null && scope.market !== null);
  if (shares.length === 0) return bindings;
  return bindings.map((one) => {
    if (!sales.has(one.metric) || one.scope.market !== null || entities.get(one.subject ?? '')?.type === 'unit') return one;
    const market = shares.find(({ subject }) => subject === one.subject)?.scope.market;
    return market ? { ...one, scope: { ...one.scope, market } } : one;
  });
}
