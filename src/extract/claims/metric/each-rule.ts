import { hitAt } from '../../lexicon/passage.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { MetricRule } from './metric-rule.ts';

/** "645 khách hàng trả trên 100.000 USD", "eight deals of $100 million or more": from where on they are counted is no price. */
export const eachRule: MetricRule = {
  name: '{number} {customers, deals} of more than {money}',
  examples: [
    ['vi', 'Slack có 645 khách hàng trả trên 100.000 USD mỗi năm.', '100.000 USD', null],
    ['en', 'Oracle signed eight deals of $100 million or more.', '$100 million', null],
  ],
  counterExamples: [
    ['en', 'Oracle signed a deal of more than $100 million.', '$100 million'],
    ['en', 'Oracle has 300 customers and made over $100 million.', '$100 million'],
  ],
  read({ view, figure, index }) {
    const counted = view.quantities[index - 1];
    if (figure.kind !== 'money' || (figure.approx !== 'over' && figure.approx !== 'atLeast') || counted?.kind !== 'count') return undefined;
    const near = figure.from - counted.to <= 5 && haltsBetween(view, counted.to, figure.from) === 0;
    // "300 customers and made over $100 million": behind "and" another thing is told.
    const and = hitsIn(view, 'relation', { from: counted.to, to: figure.from }).some((hit) => hit.meaning === 'both');
    const customers = counted.metric === 'customers' || hitsIn(view, 'noun', counted).some((hit) => hit.meaning.metric === 'customers');
    const priced = hitAt(view.passage, 'relation', counted.to)?.meaning === 'of' || hitAt(view.passage, 'metric', counted.to)?.meaning.metric === 'deal-value';
    const party = customers || (priced && !counted.metric);
    return near && !and && party ? { metric: null } : undefined;
  },
};
