import type { MetricRule } from './metric-rule.ts';
import { alikeBefore } from './words.ts';

const most = 0.5;

/** "about $200 million below expectations", "revenue of $5 billion, $300 million more than": how far two amounts are apart measures nothing. */
export const gapRule: MetricRule = {
  name: '{amount} … {smaller amount} short of, more than',
  examples: [
    ['en', 'AWS had revenue of $9 billion, which was $200 million below expectations.', '$200 million', null],
    ['en', 'Oracle had sales of $9 billion, $200 million more than analysts expected.', '$200 million', null],
  ],
  counterExamples: [['en', 'Oracle had sales of $9 billion, above the $8 billion that analysts expected.', '$8 billion']],
  read(on) {
    const { view, figure } = on;
    const before = alikeBefore(on);
    if (!before || typeof before.quantity.value !== 'number' || typeof figure.value !== 'number' || figure.unit !== before.quantity.unit) return undefined;
    const apart = view.passage.hits[figure.to]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'apart') === true;
    if (!apart || (figure.kind !== 'money' && figure.kind !== 'count') || Math.abs(figure.value) > Math.abs(before.quantity.value) * most) return undefined;
    return { metric: null };
  },
};
