import { haltsBetween } from '../sentence/clauses.ts';
import type { MetricRule } from './metric-rule.ts';
import { nounBehind } from './words.ts';

const parts = new Set(['percent', 'fraction']);

/** "mua 51% Lazada", "buy 20 per cent of the business": what is bought or sold in percent is a stake. */
export const boughtRule: MetricRule = {
  name: '{buy, sell} {percent}',
  examples: [
    ['en', 'Aramco has agreed to buy 20 per cent of the oil business.', '20 per cent', 'stake'],
    ['vi', 'Alibaba mua 51% Lazada.', '51%', 'stake'],
    ['vi', 'Alibaba thâu tóm 51% Lazada với giá 1 tỷ USD.', '51%', 'stake'],
  ],
  counterExamples: [['en', 'Aramco bought the firm at a premium of 20 per cent.', '20 per cent']],
  read(on) {
    const { view, figure, words } = on;
    if (!parts.has(figure.kind)) return undefined;
    const verb = words.findLast((word) => word.to <= figure.from);
    if (verb?.meaning.metric !== 'deal-value' || figure.from - verb.to > 3 || haltsBetween(view, verb.to, figure.from) > 0) return undefined;
    // "paid half the price": of what is measured no part is a stake.
    const noun = nounBehind(on, figure.to);
    // "thâu tóm 77% Flipkart với giá 16 tỷ USD": what stands behind the firm measures another thing.
    const firm = noun && view.actors.some((actor) => actor.from >= figure.to && actor.to <= noun.from);
    return noun && !firm && noun.meaning.metric !== 'stake' && !noun.meaning.stock ? undefined : { metric: 'stake', word: verb };
  },
};
