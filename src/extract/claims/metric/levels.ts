import type { Metric } from '../../../model/figure.ts';
import { relationBefore } from '../sentence/relations.ts';
import type { MetricCase } from './metric-rule.ts';
import { startOf } from './words.ts';

/** What is itself a percentage, so that a percentage may tell where it went. */
export const levels: ReadonlySet<Metric | null | undefined> = new Set<Metric | null | undefined>(['market-share', 'margin', 'stake']);

/** "tăng lên 33%", "từ 51% lên 83%": not by how much, but to where. */
export function isLevel({ view, figure }: MetricCase): boolean {
  const relation = relationBefore(view, startOf(view, figure));
  return figure.kind === 'percent' && (relation === 'into' || relation === 'from' || relation === 'reaching');
}

/** "rose 2% to 13%": whether what a change comes to is a percentage. */
export function toPercent({ view, figure, index }: MetricCase, change: number): boolean {
  const next = view.quantities[index + 1];
  if (next?.kind !== 'percent') return false;
  const start = startOf(view, next);
  const relation = relationBefore(view, start);
  return (relation === 'into' || relation === 'reaching') && start - Math.max(figure.to, change) <= 1;
}
