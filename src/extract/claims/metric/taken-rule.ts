import { hitAt } from '../../lexicon/passage.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { isFund } from '../subject/funds.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { handful, startOf } from './words.ts';

/** Whether investors, a round or a valuation are spoken of. */
const funded = ({ view, words }: MetricCase): boolean =>
  view.mentions.some((mention) => isFund(view, mention)) ||
  words.some(({ meaning }) => (meaning.metric === 'investment' && !meaning.weak) || meaning.metric === 'market-value');

/** Whether a stake is sold: "bán bớt cổ phần", "sold 5% of the chain". */
const soldStake = ({ words, earlier }: MetricCase): boolean =>
  words.some(({ meaning }) => meaning.sells === true || (meaning.metric === 'deal-value' && !meaning.weak)) &&
  (earlier.some((told) => told.metric === 'stake') || words.some((word) => word.meaning.metric === 'stake'));

/** "The unit collected $4.1 billion" from buyers; "Grab, last valued at $14 billion, got $1.2 billion" from investors. */
export const takenRule: MetricRule = {
  name: '{company} takes in {money}',
  examples: [
    ['en', 'The year before, Azure collected $4.1 billion.', '$4.1 billion', 'revenue'],
    ['en', 'Grab, last valued at $14 billion, got $1.2 billion in March.', '$1.2 billion', 'investment'],
    ['en', 'Grab picked up $600 million from SoftBank.', '$600 million', 'investment'],
    ['vi', 'MWG bán 5% vốn Bách Hóa Xanh cho CDH, thu về 1.770 tỷ đồng.', '1.770 tỷ đồng', 'deal-value'],
    ['en', 'In January Grab took in $160 million at a valuation of $2 billion.', '$160 million', 'investment'],
    ['vi', 'Tháng 7, VNPay nhận 300 triệu USD của SoftBank.', '300 triệu USD', 'investment'],
  ],
  counterExamples: [['en', 'Grab received $2 million in damages.', '$2 million']],
  read(on) {
    const { view, figure } = on;
    if (figure.kind !== 'money' || handful(on)) return undefined;
    const start = startOf(view, figure);
    const verb = hitsIn(view, 'metric', { from: view.from, to: start }).findLast((word) => word.meaning.takes === true);
    if (!verb || start - verb.to > 2) return undefined;
    // "bán 5% vốn cho CDH, thu về 1.770 tỷ đồng": what comes in for a stake is its price.
    if (soldStake(on)) return { metric: 'deal-value', word: verb };
    if (funded(on)) return { metric: 'investment', word: verb };
    // "nhận 850 triệu USD từ Mitsubishi UFJ" behind a round that was told of.
    const giver = hitAt(view.passage, 'relation', figure.to);
    if (
      verb.meaning.metric === null &&
      on.carried === 'investment' &&
      giver?.meaning === 'from' &&
      view.actors.some((actor) => actor.from - giver.to <= 3 && actor.from >= giver.to)
    )
      return { metric: 'investment', word: verb };
    return verb.meaning.metric === null ? undefined : { metric: verb.meaning.metric, word: verb };
  },
};
