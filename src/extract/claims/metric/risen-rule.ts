import type { Metric } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { relationBefore } from '../sentence/relations.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { MetricRule } from './metric-rule.ts';
import { topicOf } from './topic.ts';
import { isChange, startOf } from './words.ts';

const levels: ReadonlySet<Metric | null> = new Set<Metric | null>(['revenue', 'net-income', 'operating-income', 'market-size', 'market-value', null]);

const far = 8;

/** "This was up": whether a word of direction ends where the amount begins. */
const up = ({ passage }: SentenceView, again: Hit<'metric'>, at: number): boolean => {
  const direction = hitEnding(passage, 'direction', at);
  return direction !== undefined && direction.from >= again.from;
};

/** "Revenue rose by $200 million": so much more or less is no revenue. */
export const risenRule: MetricRule = {
  name: '{noun} {rise, fall} by {money}',
  examples: [
    ['en', 'AWS revenue rose by $200 million.', '$200 million', null],
    ['en', "Microsoft's revenue was up $3 billion on the year.", '$3 billion', null],
    ['en', 'Spending in the cloud market grew 31% to $34 billion, adding $8 billion.', '$8 billion', null],
    ['en', 'Enterprises spent $57 billion on cloud services, an $11bn increase over last year.', '$11bn', null],
    ['vi', 'Doanh thu của FPT tăng thêm 200 tỷ đồng.', '200 tỷ đồng', null],
    ['en', 'AMD had to lower its forecast for quarterly revenue by $1 billion.', '$1 billion', null],
    ['en', 'Cloud revenue reached $57 billion. This was up by $11 billion from last year.', '$11 billion', null],
  ],
  counterExamples: [
    ['en', 'AWS revenue rose to $200 million.', '$200 million'],
    ['en', 'Oracle lost $200 million.', '$200 million'],
    ['en', 'NetSuite lost $5.1 million on revenue of $23.5 million.', '$5.1 million'],
    ['vi', 'Doanh thu của FPT tăng lên 200 tỷ đồng.', '200 tỷ đồng'],
  ],
  read(on) {
    const { view, figure, words } = on;
    if (figure.kind !== 'money') return undefined;
    const start = startOf(view, figure);
    // "an $11bn increase", "a $2 billion drop": so much more or less it is.
    const more = words.find((word) => word.from === figure.to && isChange(word) && !word.meaning.verb);
    if (more) return { metric: null, word: more };
    const by = relationBefore(view, start) === 'agent' ? 1 : 0;
    const moves = words.findLast((word) => word.to <= start - by && isChange(word) && word.meaning.verb);
    // "to lower its forecast for revenue by $1 billion": with "by" the verb may stand farther off.
    const change = moves && (moves.to === start - by || (by === 1 && start - moves.to <= far && haltsBetween(view, moves.to, start) === 0)) ? moves : undefined;
    // "This was up by $11 billion": what the sentence before told has changed.
    const again = words.findLast((word) => word.meaning.again && word.to <= start - by);
    if (again && (again.to === start - by || change?.from === again.to) && up(view, again, start - by)) return { metric: null, word: again, topic: on.carried };
    // "lost $5.1 million on revenue of $23.5 million": what is lost right there is a loss.
    if (!change || (change.to === start && change.meaning.traded && words.some((one) => one.from === change.from && one.meaning.sign === -1))) return undefined;
    const { metric, word } = topicOf(on, change);
    // "lost $200 million", "cut $500 million": without a level that moved the verb says something else.
    return metric !== undefined && word !== change && levels.has(metric) && word?.meaning.sign !== -1
      ? { metric: null, word: change, topic: metric }
      : undefined;
  },
};
