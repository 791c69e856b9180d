import type { Metric } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { haltsBetween } from '../clauses.ts';
import { nominalsOf } from '../nominals.ts';
import { hitsIn } from '../phrases.ts';
import { changeWord } from './change.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { nearestWord } from './nearest.ts';
import { ranked } from './ranked-rule.ts';
import { nounBehind, startOf, toldBefore } from './words.ts';

const profits: ReadonlySet<Metric | null> = new Set<Metric | null>(['net-income', 'operating-income']);
const parts = new Set(['percent', 'fraction']);
const shares: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share', 'stake', 'market-size', 'margin', 'growth', 'saving']);

/** "tăng 20% doanh thu", "a 20% rise in revenue": by so much, and not that part of it. */
function changed(on: MetricCase): boolean {
  const change = changeWord(on);
  return change !== undefined && (change.from >= on.figure.to || startOf(on.view, on.figure) - change.to <= 1);
}

/** "about 8% of its staff", "7% nhân sự": whether what stands right behind is counted. */
function ofCounted({ view, figure }: MetricCase): boolean {
  const relation = hitAt(view.passage, 'relation', figure.to);
  const of = relation?.meaning === 'of';
  const from = of ? relation.to : figure.to;
  const counted = hitsIn(view, 'noun', { from, to: from + (of ? 7 : 2) })[0];
  return counted?.meaning.metric !== undefined && haltsBetween(view, from, counted.from) === 0 && (of || counted.from === from);
}

/** "30% of Microsoft's $126 billion in revenue": a part of an amount, unless that is the size of a market. */
function ofAmount({ view, figure, index, words }: MetricCase): boolean {
  const amount = view.quantities[index + 1];
  if (amount?.kind !== 'money' || amount.from - figure.to > 5 || hitAt(view.passage, 'relation', figure.to)?.meaning !== 'of') return false;
  const market = words.some((word) => word.meaning.metric === 'market-size' && word.from >= amount.to && word.from - amount.to <= 3);
  return !market && haltsBetween(view, figure.to, amount.from) === 0;
}

/** "62% doanh thu", "9% of net sales": a part of a whole is no metric. */
export const partRule: MetricRule = {
  name: '{percent} of {amount noun}',
  examples: [
    ['en', 'AWS led again, with 31% of total spend.', '31%', 'market-share'],
    ['en', 'Silver Lake secured 41% of shares in Software AG.', '41%', 'stake'],
    ['en', 'Citrix paid less than half the price asked in May.', 'half the', null],
    ['en', 'Twitter cut 336 jobs, about 8% of its staff.', '8%', null],
    ['vi', 'Twitter cắt giảm 8% nhân sự.', '8%', null],
    ['vi', 'Khối công nghệ đóng góp 62% doanh thu của FPT.', '62%', null],
    ['en', 'Operating profit amounted to $71 million, or 22.8 percent of revenue.', '22.8 percent', 'margin'],
    ['en', "Cloud accounted for 30 percent of Microsoft's $126 billion in revenue.", '30 percent', null],
    ['en', "AWS accounts for 9% of the company's net sales.", '9%', null],
  ],
  counterExamples: [['en', 'AWS accounts for 33% of the market.', '33%']],
  read(on) {
    if (!parts.has(on.figure.kind) || boughtRule.read(on)) return undefined;
    const word = nounBehind(on, on.figure.to);
    // "about 8% of its staff", "cắt giảm 8% nhân sự": a part of those counted.
    if (!word && ofCounted(on)) return { metric: null };
    if (changed(on)) return undefined;
    if (!word && ofAmount(on)) return { metric: null, ...(on.words[0] ? { word: on.words[0] } : {}) };
    const before = toldBefore(on);
    // "an operating profit of $71 million, or 22.8 percent of revenue": profit over revenue is the margin.
    if (word?.meaning.metric === 'revenue' && before && profits.has(before.told.metric) && on.figure.from - before.quantity.to <= 4)
      return { metric: 'margin', word };
    // "No. 1 in storage with 30.4 per cent of sales": who is ranked has a share of the market's sales, not of his own.
    if (word?.meaning.metric === 'revenue' && ranked(on.view)) return { metric: 'market-share', word };
    // "41% of shares": a part of the shares is a stake.
    if (word?.meaning.stock) return { metric: 'stake', word };
    // "half the price", "a premium of 38% to the price": a part of a price measures nothing, nor does one of what a firm is worth.
    if (word?.meaning.metric === 'price' || (word?.meaning.metric === 'market-value' && on.figure.kind === 'fraction')) return { metric: null, word };
    // "31% of total spend": a part of what a market is worth is a share of it.
    if (word?.meaning.metric === 'market-size') return { metric: 'market-share', word };
    if (word && !shares.has(word.meaning.metric)) return { metric: null, word };
    // "một phần sáu thị phần của AWS": a part of another's share.
    if (word?.meaning.metric === 'market-share' && on.figure.kind === 'fraction' && on.view.actors.some((actor) => actor.from === word.to + 1))
      return { metric: null, word };
    return undefined;
  },
};

const wholes: ReadonlySet<Metric | null> = new Set<Metric | null>(['revenue', 'net-income', 'operating-income']);
const inMarket = ({ view, words, carried }: MetricCase): boolean =>
  carried === 'market-share' || hitsIn(view, 'market', view).length > 0 || words.some((word) => word.meaning.metric === 'market-share' && !word.meaning.owns);

/** "Viettel và MobiFone lần lượt nắm 43,5% và 21,4%": what several hold is a market. */
const several = ({ view, words }: MetricCase): boolean =>
  hitsIn(view, 'relation', view).some((hit) => hit.meaning === 'respectively') && !words.some((word) => word.meaning.metric === 'stake');

/** "mang về 7.869 tỷ, trong đó Nhật Bản chiếm 39%": a part of the amount before. */
function ofWhich({ view, index, earlier }: MetricCase, verb: Hit<'metric'>): boolean {
  const at = view.quantities.slice(0, index).findLastIndex((one) => one.kind === 'money' || one.kind === 'count');
  const whole = view.quantities[at];
  // "Thị trường đạt 10 tỷ USD, trong đó AWS chiếm 33%": a part of a market is a share of it.
  return (
    whole !== undefined &&
    earlier[at]?.metric !== 'market-size' &&
    hitsIn(view, 'relation', { from: whole.to, to: verb.from }).some((hit) => hit.meaning === 'of-which')
  );
}

/** "controls 40% of the payments in the country": of what no firm and nobody is, one holds a share. */
function ofThings({ view, figure }: MetricCase): boolean {
  const of = hitAt(view.passage, 'relation', figure.to);
  if (of?.meaning !== 'of') return false;
  const near = { from: of.to, to: Math.min(view.to, of.to + 4) };
  const firm =
    view.mentions.some((one) => one.from >= near.from && one.from < near.to) || nominalsOf(view).some((one) => one.from >= near.from && one.from < near.to);
  const { plural } = view.passage.lexicon.language;
  const many = view.passage.tokens.slice(near.from, near.to).some((token) => token.kind === 'word' && plural?.test(token.low) === true);
  return many && !firm && hitsIn(view, 'sort', near).length === 0 && hitsIn(view, 'cue', near).length === 0;
}

/** "nắm 80% cổ phần" is a stake, "chiếm 45% doanh thu" a part of a whole: what stands right behind decides. */
export const heldRule: MetricRule = {
  name: '{hold} {percent}',
  examples: [
    ['en', 'Alibaba holds 14% of Paytm.', '14%', 'stake'],
    ['en', 'Alibaba controls 40% of the online transactions in the country.', '40%', 'market-share'],
    ['en', 'Alibaba holds 14% of the venture.', '14%', 'stake'],
    ['vi', 'Trên thị trường đám mây, AWS chiếm 33%.', '33%', 'market-share'],
    ['vi', 'Viettel và MobiFone lần lượt nắm 43,5% và 21,4%.', '43,5%', 'market-share'],
    ['en', 'International sales made up 45% of the total.', '45%', null],
    ['en', 'Overseas markets brought in $3 billion, of which Japan accounted for 39 per cent.', '39 per cent', null],
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
    // "International sales made up 45% of the total": a part of sales.
    const part = words.findLast((word) => word.to <= verb.from && verb.from - word.to <= 2 && wholes.has(word.meaning.metric));
    if (!behind && part && hitsIn(on.view, 'market', on.view).length === 0) return { metric: null, word: verb };
    if (!behind && ofWhich(on, verb)) return { metric: null, word: verb };
    if (verb.meaning.owns && !behind && !inMarket(on) && !several(on)) return { metric: ofThings(on) ? 'market-share' : 'stake', word: verb };
    if (!behind || behind.meaning.metric === 'market-share' || behind.meaning.weak) return { metric: 'market-share', word: verb };
    if (behind.meaning.metric === 'market-size') return { metric: 'market-share', word: verb };
    return { metric: behind.meaning.metric === 'stake' ? 'stake' : null, word: behind };
  },
};

/** "mua 51% Lazada", "buy 20 per cent of the business": what is bought or sold in percent is a stake. */
export const boughtRule: MetricRule = {
  name: '{buy, sell} {percent}',
  examples: [
    ['en', 'Aramco has agreed to buy 20 per cent of the oil business.', '20 per cent', 'stake'],
    ['vi', 'Alibaba mua 51% Lazada.', '51%', 'stake'],
  ],
  counterExamples: [['en', 'Aramco bought the firm at a premium of 20 per cent.', '20 per cent']],
  read(on) {
    const { view, figure, words } = on;
    if (!parts.has(figure.kind)) return undefined;
    const verb = words.findLast((word) => word.to <= figure.from);
    if (verb?.meaning.metric !== 'deal-value' || figure.from - verb.to > 3 || haltsBetween(view, verb.to, figure.from) > 0) return undefined;
    // "paid half the price": of what is measured no part is a stake.
    const noun = nounBehind(on, figure.to);
    return noun && noun.meaning.metric !== 'stake' && !noun.meaning.stock ? undefined : { metric: 'stake', word: verb };
  },
};
