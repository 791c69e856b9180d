import type { Metric } from '../../../model/figure.ts';
import { haltsBetween, hitsIn } from '../sentence-view.ts';
import { changeWord } from './change.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { nearestWord } from './nearest.ts';
import { nounBehind } from './words.ts';

const parts = new Set(['percent', 'fraction']);
const shares: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share', 'stake', 'market-size', 'margin', 'growth', 'saving', 'price']);

/** "62% doanh thu", "9% of net sales": a part of a whole is no metric. */
export const partRule: MetricRule = {
  name: '{percent} of {amount noun}',
  examples: [
    ['vi', 'Khối công nghệ đóng góp 62% doanh thu của FPT.', '62%', null],
    ['en', "AWS accounts for 9% of the company's net sales.", '9%', null],
  ],
  counterExamples: [['en', 'AWS accounts for 33% of the market.', '33%']],
  read(on) {
    if (!parts.has(on.figure.kind) || changeWord(on)) return undefined;
    const word = nounBehind(on, on.figure.to);
    return word && !shares.has(word.meaning.metric) ? { metric: null, word } : undefined;
  },
};

const inMarket = ({ view, words, carried }: MetricCase): boolean =>
  carried === 'market-share' || hitsIn(view, 'market', view).length > 0 || words.some((word) => word.meaning.metric === 'market-share' && !word.meaning.owns);

/** "nắm 80% cổ phần" is a stake, "chiếm 45% doanh thu" a part of a whole: what stands right behind decides. */
export const heldRule: MetricRule = {
  name: '{hold} {percent}',
  examples: [
    ['en', 'Alibaba holds 14% of Paytm.', '14%', 'stake'],
    ['vi', 'AWS chiếm 33% thị trường.', '33%', 'market-share'],
    ['vi', 'Trên thị trường di động, Viettel nắm 43,5%.', '43,5%', 'market-share'],
  ],
  counterExamples: [['en', 'Alibaba grew 14%.', '14%']],
  read(on) {
    const { figure, words } = on;
    const verb = nearestWord(on);
    if (!verb?.meaning.verb || verb.meaning.metric !== 'market-share') return undefined;
    // "Tỷ lệ lợi nhuận chiếm 21%": what the verb says of is named before it.
    const topic = words.findLast((word) => word.to <= verb.from && (word.meaning.metric === 'margin' || word.meaning.metric === 'stake'));
    if (topic && haltsBetween(on.view, topic.to, figure.from) === 0) return { metric: topic.meaning.metric, word: topic };
    const behind = words.find((word) => word.from >= figure.to && word.from - figure.to <= 4 && !word.meaning.verb);
    if (verb.meaning.owns && !behind && !inMarket(on)) return { metric: 'stake', word: verb };
    if (!behind || behind.meaning.metric === 'market-share' || behind.meaning.weak) return { metric: 'market-share', word: verb };
    return { metric: behind.meaning.metric === 'stake' ? 'stake' : null, word: behind };
  },
};
