import type { Hit } from '../../lexicon/passage.ts';
import { changeKinds, growing } from './growing.ts';
import { amountOf } from './joined.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { startOf } from './words.ts';

/** "That", "con số này": the last word before a figure that stands for what was measured before. */
export const thatBefore = ({ words, figure }: MetricCase): Hit<'metric'> | undefined => words.findLast((word) => word.to <= figure.from && word.meaning.again);

/** "That is up 34%": what the last amount measured has changed. */
export const thatMovedRule: MetricRule = {
  name: '{that} {up, down} {percent}',
  examples: [
    ['en', 'Cloud revenue came to $53 billion. That is up 34% from a year ago.', '34%', 'growth'],
    ['vi', 'Chi tiêu cho đám mây đạt 6 tỷ USD. Con số ấy cao hơn 3% so với mức của năm 2011.', '3%', 'growth'],
  ],
  counterExamples: [['en', 'Cloud revenue rose 34%.', '34%']],
  read(on) {
    const { view, figure, carried } = on;
    if (!changeKinds.has(figure.kind) || !figure.direction) return undefined;
    const that = thatBefore(on);
    return that && startOf(view, figure) === that.to ? { metric: growing.has(carried) ? 'growth' : null, word: that, topic: carried } : undefined;
  },
};

/** "UAL rose $3.42, or 68.5%": told anew of what its share rose by. */
export const priceMovedRule: MetricRule = {
  name: 'a share {rise, fall} {money}, or {percent}',
  examples: [['en', 'Oracle rose $3.40, or 12.5 per cent, to $30.60.', '12.5 per cent', null]],
  counterExamples: [['en', 'Sales fell by $200 million, or 3 percent.', '3 percent']],
  read(on) {
    if (!changeKinds.has(on.figure.kind) || !amountOf(on)) return undefined;
    const moved = on.earlier[on.index - 1];
    return moved && moved.metric === null && moved.evidence.metric.topic === 'price' ? { metric: null, topic: 'price' } : undefined;
  },
};
