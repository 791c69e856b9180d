import { haltsBetween } from '../sentence/clauses.ts';
import { headOf, marksBefore } from '../sentence/segments.ts';
import type { AttributionRule } from './saying.ts';

const near = 4;

/** "24.9 percent according to IDC, and 23.8 percent according to Gartner": each figure has its own source right behind it. */
export const saidAtOnce: AttributionRule = {
  name: 'the source right behind it, where each figure has its own',
  resolve: ({ view, figure, sources }) => {
    const one = sources.find(({ from }) => from >= figure.to);
    if (!one || one.from - figure.to > near || haltsBetween(view, figure.to, one.from) > 0) return undefined;
    return marksBefore(view, headOf(view, one.from)).has('according-to') && one.entity !== null ? one.entity : undefined;
  },
  examples: [['en', 'HP had 24.9 percent of the market according to IDC and 23.8 percent according to Gartner.', '23.8 percent', 'gartner']],
  counterExamples: [['en', 'According to Canalys, AWS held 32% of the market.', '32%', 'canalys']],
};
