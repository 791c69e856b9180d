import type { Metric } from '../../../model/figure.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { relationBefore } from '../sentence/relations.ts';
import { growing } from './growing.ts';
import type { MetricRule } from './metric-rule.ts';
import { topicOf } from './topic.ts';
import { startOf, toldBefore } from './words.ts';

const worth: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-value', 'deal-value', 'price']);

/** "gấp đôi năm trước", "three times its 2011 revenue": what multiplied is what the figure or noun before measured. */
export const multipleRule: MetricRule = {
  name: '{times} {what was told before}',
  examples: [
    ['vi', 'Doanh thu đạt một tỷ USD, gấp đôi năm trước.', 'gấp đôi', 'growth'],
    ['en', 'Grab expects revenue of $1 billion, double last year.', 'double', 'growth'],
    ['vi', 'Lợi nhuận đạt một tỷ USD, gấp đôi năm trước.', 'gấp đôi', null],
    ['vi', 'Doanh thu SAP tăng mạnh. Cổ phiếu có P/S 6,2X.', '6,2X', null],
    ['en', 'Salesforce has a market value of $4.9 billion, about seven times its sales.', 'seven times', null],
    ['en', "Intel's revenue doubled to $4 billion.", 'doubled', 'growth'],
  ],
  counterExamples: [['en', 'Revenue rose 10%.', '10%']],
  read(on) {
    if (on.figure.kind !== 'multiple') return undefined;
    const { metric, word } = topicOf(on, undefined);
    const evidence = { ...(word ? { word } : {}), topic: metric };
    // "a market value of $4.9 billion, about seven times its sales": a price held against sales is no growth.
    const paid = on.words.some((one) => one.meaning.metric === 'deal-value' && one.to <= on.figure.from && haltsBetween(on.view, one.to, on.figure.from) === 0);
    if (paid && word?.meaning.metric === 'revenue') return { metric: null, ...evidence };
    if (worth.has(toldBefore(on)?.told.metric ?? null)) return { metric: null, ...evidence };
    // "twice the $220 million of last year", "twice Microsoft's": so many times an amount is no growth.
    const next = on.view.quantities[on.index + 1];
    const reached = next !== undefined && relationBefore(on.view, startOf(on.view, next)) === 'into';
    if (next?.kind === 'money' && next.from - on.figure.to <= 1 && !reached) return { metric: null, ...evidence };
    return { metric: metric !== undefined && growing.has(metric) ? 'growth' : null, ...evidence };
  },
};
