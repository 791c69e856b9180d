import { hitEnding } from '../../lexicon/passage.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import type { MetricRule } from './metric-rule.ts';
import { startOf } from './words.ts';

/** "Accel là cổ đông lớn nhất với 24%", "will be the largest shareholder with 22%": what a holder of shares has is a stake. */
export const holderRule: MetricRule = {
  name: '{shareholder} with {percent}',
  examples: [
    ['vi', 'Accel là cổ đông lớn nhất của Slack với 24%.', '24%', 'stake'],
    ['en', 'Accel will be the largest shareholder with 22%.', '22%', 'stake'],
  ],
  counterExamples: [
    ['en', 'Shareholders of Slack own 22%.', '22%'],
    ['vi', 'Cổ đông lớn của AWS hài lòng với doanh thu tăng 24%.', '24%'],
  ],
  read({ view, figure, words }) {
    if (figure.kind !== 'percent' && figure.kind !== 'fraction') return undefined;
    const start = startOf(view, figure);
    if (hitEnding(view.passage, 'relation', start)?.meaning !== 'with') return undefined;
    const holder = words.findLast((word) => word.meaning.holder === true && word.to <= start);
    return holder && start - holder.to <= 7 && haltsBetween(view, holder.to, start) <= 1 ? { metric: 'stake', word: holder } : undefined;
  },
};
