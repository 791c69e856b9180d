import type { Metric } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { relationBefore } from '../sentence/relations.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { isChange, isTopic, nounBehind, startOf } from './words.ts';

/** Whether a sentence ranks anyone. */
export const ranked = (view: SentenceView): boolean => view.quantities.some((quantity) => quantity.kind === 'rank');

const markets: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share', 'market-size']);
const had: ReadonlySet<string | undefined> = new Set(['with', 'at', 'copula', 'compared-with']);

/** Whether a market is what the sentence, or the one before, counts: by its size, its shares or a rank in it. */
const inMarket = ({ view, words, carried, earlier }: MetricCase): boolean =>
  ranked(view) || markets.has(carried) || earlier.some((one) => one.metric === 'market-share') || words.some((word) => markets.has(word.meaning.metric));

/** "Microsoft 14%, còn Google tăng 1%, đạt mức 6%": what a company rises or falls to where shares are told, no other noun between. */
function risenTo(on: MetricCase, start: number): boolean {
  const { view, figure, words } = on;
  const relation = relationBefore(view, start);
  if ((relation !== 'reaching' && relation !== 'into') || nounBehind(on, figure.to)) return false;
  if (on.carried !== 'market-share' && !on.earlier.some((told) => told.metric === 'market-share')) return false;
  // "từ 31% lên 33%": what it set out from says what it is.
  const before = view.quantities[on.index - 1];
  if (before && relationBefore(view, startOf(view, before)) === 'from') return false;
  const actor = view.actors.findLast((one) => one.to <= start);
  return actor !== undefined && !words.some((word) => word.from >= actor.to && word.to <= start && (isTopic(word) || (isChange(word) && !word.meaning.verb)));
}

/** "By its reckoning AWS had 31%, Epic has 25%", "Lazada còn 12,8%": what a company has, where a market is counted, is a share of it. */
export const heldInMarketRule: MetricRule = {
  name: '{company} has {percent} where a market is counted',
  examples: [
    ['en', 'Synergy puts the cloud market at $30 billion. By its reckoning AWS had 33 percent.', '33 percent', 'market-share'],
    ['en', 'Canalys put spending in the cloud market at $30 billion. Microsoft was at 18 percent.', '18 percent', 'market-share'],
    ['vi', 'Shopee chiếm 63,9% thị phần. Lazada còn 12,8%.', '12,8%', 'market-share'],
    ['vi', 'AWS giữ 33% thị phần, còn Google tăng 1%, đạt mức 6%.', '6%', 'market-share'],
    ['en', 'AWS has 38.9 percent of the market. The third-largest provider, Alibaba, stayed at 9.5 percent.', '9.5 percent', 'market-share'],
  ],
  counterExamples: [
    ['en', 'AWS had a margin of 31 percent.', '31 percent'],
    ['en', 'AWS leads the cloud market. Its operating margin was 31 percent.', '31 percent'],
    ['vi', 'AWS giữ 33% thị phần. Chênh lệch thị phần giữa Azure và AWS còn 15,4%.', '15,4%'],
  ],
  read(on) {
    const { view, figure, words } = on;
    if (figure.kind !== 'percent') return undefined;
    const start = startOf(view, figure);
    // "Chênh lệch thị phần giữa Azure và AWS còn 15,4%": what leads the clause is measured.
    const led = ({ to, meaning }: Hit<'metric'>): boolean =>
      to <= start && meaning.metric === null && meaning.kinds.includes('percent') && haltsBetween(view, to, start) === 0;
    if (words.some(led)) return undefined;
    if (risenTo(on, start)) return { metric: 'market-share', topic: 'market-share' };
    // "Revenue at Baidu jumped 64.7%, that of Huawei 49%": a sentence that tells of growth alone goes on with it.
    const told = on.earlier[on.index - 1]?.metric === 'growth' && view.quantities[on.index - 1]?.kind === 'percent';
    if (told && !ranked(view) && !words.some((word) => word.meaning.metric === 'market-share')) return undefined;
    const actor = view.actors.findLast((one) => one.to <= start);
    // "The third-largest, Alibaba, stayed at 9.5 percent": a comma may end who it is.
    const at = actor && view.passage.tokens[actor.to]?.raw === ',' ? actor.to + 1 : actor?.to;
    if (!actor || at === undefined || start - at > 4 || haltsBetween(view, at, start) > 0 || !inMarket(on)) return undefined;
    const relation = hitEnding(view.passage, 'relation', start)?.meaning;
    // "It gives AWS 40 percent, Microsoft 21.5 percent".
    if ((actor.to !== start && !had.has(relation)) || nounBehind(on, figure.to)) return undefined;
    const between = words.some((word) => word.from >= actor.to && word.to <= start && (isChange(word) || isTopic(word)));
    return between || words.some((word) => word.from === figure.to && isChange(word)) ? undefined : { metric: 'market-share' };
  },
};

/** "đứng thứ tư với 5,4%": what a rank is reached with is a share of the market. */
export const rankedRule: MetricRule = {
  name: '{rank, company} with {percent}',
  examples: [
    ['vi', 'Alibaba đứng thứ tư với 5,4%.', '5,4%', 'market-share'],
    ['en', 'Amazon with 33 percent and Microsoft with 18 percent lead the market.', '33 percent', 'market-share'],
    ['en', 'Google has 11 percent of the market. It still trails Microsoft (21 percent).', '21 percent', 'market-share'],
    ['en', 'Dell came fifth with 6.9 per cent.', '6.9 per cent', 'market-share'],
    ['en', 'With 39%, AWS leads the cloud market.', '39%', 'market-share'],
    ['en', 'Rackspace is the third-largest vendor, with 8%.', '8%', 'market-share'],
    ['en', 'Alibaba holds 44% of the market in China. Amazon led elsewhere in the first quarter with 38%.', '38%', 'market-share'],
    ['en', 'IBM is the third largest in the worldwide market for cloud infrastructure, with 7 percent.', '7 percent', 'market-share'],
  ],
  counterExamples: [
    ['en', 'Dell grew 6.9 per cent.', '6.9 per cent'],
    ['en', 'Dell led the market with revenue growth of 6.9 per cent.', '6.9 per cent'],
  ],
  read({ view, figure, index, words, carried }) {
    const start = startOf(view, figure);
    const bracketed = view.passage.tokens[start - 1]?.raw === '(' && !words.some(isChange);
    if (figure.kind !== 'percent' || (!bracketed && hitEnding(view.passage, 'relation', start)?.meaning !== 'with')) return undefined;
    const rank = view.quantities[index - 1];
    // "It is the third-largest vendor, with 8%": a sort of firm and a comma may stand between.
    const plain = (from: number): boolean => !words.some((word) => word.from >= from && word.to <= start && !markets.has(word.meaning.metric));
    const near = rank?.kind === 'rank' && figure.from - rank.to <= 10 && plain(rank.to);
    if (near && haltsBetween(view, rank.to, start) <= 1) return { metric: 'market-share' };
    // "Amazon with 33 percent, Microsoft with 18 percent": names and numbers of one market.
    const named = view.actors.some((actor) => figure.from - actor.to <= 2 && actor.to < figure.from);
    // "With 39%, AWS leads the cloud market".
    const leads = start - view.from <= 1 && view.passage.tokens[figure.to]?.raw === ',' && view.actors.some((actor) => actor.from === figure.to + 1);
    if (leads && hitsIn(view, 'market', view).length > 0 && !words.some(isChange)) return { metric: 'market-share' };
    const market = ranked(view) || carried === 'market-share' || carried === 'market-size' || words.some((word) => word.meaning.metric === 'market-share');
    // "Alibaba led in the first quarter with 44.5%", "leads only in China, with 23%".
    const led = words.findLast((word) => word.meaning.leads === true && word.to <= start);
    const ahead = led !== undefined && start - led.to <= 7 && haltsBetween(view, led.to, start) <= 1 && plain(led.to);
    return (named || ahead) && (market || (ahead && hitsIn(view, 'market', view).length > 0)) ? { metric: 'market-share' } : undefined;
  },
};
