import type { Metric } from '../../../model/figure.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';

/** What has a growth when it changes; nothing said is a revenue. */
export const growing: ReadonlySet<Metric | null | undefined> = new Set<Metric | null | undefined>([undefined, 'revenue', 'market-size', 'growth']);

/** What a change is told in; a fraction, where a verb of change governs it. */
export const changeKinds: ReadonlySet<ColouredQuantity['kind']> = new Set<ColouredQuantity['kind']>(['percent', 'multiple', 'points', 'fraction']);
