import type { Metric } from '../../../model/figure.ts';
import { topicOf } from './change.ts';
import type { MetricRule } from './metric-rule.ts';
import { isChange, relationBefore, startOf } from './words.ts';

const levels: ReadonlySet<Metric | null> = new Set<Metric | null>(['revenue', 'net-income', 'operating-income', 'market-size', 'market-value', null]);

/** "Revenue rose by $200 million": so much more or less is no revenue. */
export const risenRule: MetricRule = {
  name: '{noun} {rise, fall} by {money}',
  examples: [
    ['en', 'AWS revenue rose by $200 million.', '$200 million', null],
    ['en', "Microsoft's revenue was up $3 billion on the year.", '$3 billion', null],
    ['en', 'Spending in the cloud market grew 31% to $34 billion, adding $8 billion.', '$8 billion', null],
    ['vi', 'Doanh thu của FPT tăng thêm 200 tỷ đồng.', '200 tỷ đồng', null],
  ],
  counterExamples: [
    ['en', 'AWS revenue rose to $200 million.', '$200 million'],
    ['en', 'Oracle lost $200 million.', '$200 million'],
    ['vi', 'Doanh thu của FPT tăng lên 200 tỷ đồng.', '200 tỷ đồng'],
  ],
  read(on) {
    const { view, figure, words } = on;
    if (figure.kind !== 'money') return undefined;
    const start = startOf(view, figure);
    const by = relationBefore(view, start) === 'agent' ? 1 : 0;
    const change = words.findLast((word) => word.to === start - by && isChange(word) && word.meaning.verb);
    if (!change) return undefined;
    const { metric, word } = topicOf(on, change);
    // "lost $200 million", "cut $500 million": without a level that moved the verb says something else.
    return metric !== undefined && word !== change && levels.has(metric) && word?.meaning.sign !== -1
      ? { metric: null, word: change, topic: metric }
      : undefined;
  },
};
