import { hitEnding } from '../../lexicon/passage.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { MetricRule } from './metric-rule.ts';
import { isChange, startOf } from './words.ts';

/** Whether a sentence ranks anyone. */
export const ranked = (view: SentenceView): boolean => view.quantities.some((quantity) => quantity.kind === 'rank');

/** "đứng thứ tư với 5,4%": what a rank is reached with is a share of the market. */
export const rankedRule: MetricRule = {
  name: '{rank, company} with {percent}',
  examples: [
    ['vi', 'Alibaba đứng thứ tư với 5,4%.', '5,4%', 'market-share'],
    ['en', 'Amazon with 33 percent and Microsoft with 18 percent lead the market.', '33 percent', 'market-share'],
    ['en', 'Google has 11 percent of the market. It still trails Microsoft (21 percent).', '21 percent', 'market-share'],
    ['en', 'Dell came fifth with 6.9 per cent.', '6.9 per cent', 'market-share'],
  ],
  counterExamples: [['en', 'Dell grew 6.9 per cent.', '6.9 per cent']],
  read({ view, figure, index, words, carried }) {
    const start = startOf(view, figure);
    const bracketed = view.passage.tokens[start - 1]?.raw === '(' && !words.some(isChange);
    if (figure.kind !== 'percent' || (!bracketed && hitEnding(view.passage, 'relation', start)?.meaning !== 'with')) return undefined;
    const rank = view.quantities[index - 1];
    if (rank?.kind === 'rank' && figure.from - rank.to <= 3) return { metric: 'market-share' };
    // "Amazon with 33 percent, Microsoft with 18 percent": names and numbers of one market.
    const named = view.actors.some((actor) => figure.from - actor.to <= 2 && actor.to < figure.from);
    const market = ranked(view) || carried === 'market-share' || carried === 'market-size' || words.some((word) => word.meaning.metric === 'market-share');
    return named && market ? { metric: 'market-share' } : undefined;
  },
};
