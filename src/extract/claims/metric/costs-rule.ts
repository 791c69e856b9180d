import type { MetricRule } from './metric-rule.ts';
import { startOf } from './words.ts';

/** "2,4 tỷ USD chi phí phát sinh": so much of costs is no income, whatever it weighed on; what is saved of them is. */
export const costsRule: MetricRule = {
  name: '{money} of costs',
  examples: [
    ['vi', 'Doanh số của FPT bị ảnh hưởng bởi 4,3 tỷ USD chi phí phát sinh.', '4,3 tỷ USD', null],
    ['vi', 'Lợi nhuận của FPT đạt 25 tỷ USD, dù chịu tác động từ 2,4 tỷ USD chi phí.', '2,4 tỷ USD', null],
  ],
  counterExamples: [['vi', 'FPT tiết kiệm được 70 triệu USD chi phí.', '70 triệu USD']],
  read({ view, figure, words }) {
    if (figure.kind !== 'money') return undefined;
    const costs = words.find((one) => one.from === figure.to && one.meaning.metric === null && one.meaning.flow === true);
    if (!costs) return undefined;
    const start = startOf(view, figure);
    const saved = words.some(({ to, meaning }) => to <= start && start - to <= 3 && meaning.verb !== undefined);
    return saved || words.some(({ to, meaning }) => to <= start && start - to <= 3 && meaning.metric === 'saving') ? undefined : { metric: null, word: costs };
  },
};
