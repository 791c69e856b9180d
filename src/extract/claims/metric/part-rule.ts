import type { Metric } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { behindAgain } from '../sentence/conversion.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive } from '../sentence/segments.ts';
import { boughtRule } from './bought-rule.ts';
import { changeWord } from './change.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
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
  const of = hitAt(view.passage, 'relation', figure.to)?.meaning;
  if (amount?.kind !== 'money' || amount.from - figure.to > 5 || (of !== 'of' && of !== 'among')) return false;
  // "trong tổng số 53 tỷ USD mà thế giới chi": what everybody spends is a market, too.
  const all = nominalsOf(view).some((one) => one.kind === 'crowd' && one.from >= amount.to && one.from - amount.to <= 2);
  const market = all || words.some((word) => word.meaning.metric === 'market-size' && word.from >= amount.to && word.from - behindAgain(view, amount.to) <= 3);
  return !market && haltsBetween(view, figure.to, amount.from) === 0;
}

/** "40 percent of the $10 billion cloud market": of a market whose size is told on the way. */
function ofSizedMarket({ view, figure, index, words }: MetricCase): Hit<'metric'> | undefined {
  const amount = view.quantities[index + 1];
  if (amount?.kind !== 'money' || amount.from - figure.to > 5 || hitAt(view.passage, 'relation', figure.to)?.meaning !== 'of') return undefined;
  const start = behindAgain(view, amount.to);
  const market = words.find((word) => word.meaning.metric === 'market-size' && word.from >= start && word.from - start <= 3);
  return market && haltsBetween(view, figure.to, amount.from) === 0 && haltsBetween(view, start, market.from) === 0 ? market : undefined;
}

/** "9.99 percent of Reliance Jio": of a company named right behind, unless it makes up so much of it. */
function ofCompany({ view, figure, words, earlier }: MetricCase): boolean {
  const of = figure.kind === 'percent' ? hitAt(view.passage, 'relation', figure.to) : undefined;
  if (of?.meaning !== 'of' || of.to - of.from > 1) return false;
  // "7% of the market, against 34% for Amazon": where shares of a market are told, that is one too.
  if (earlier.some((told) => told.metric === 'market-share')) return false;
  const firm = view.actors.find((actor) => actor.from === of.to);
  if (firm?.type !== 'company' || genitive(view, firm.to)) return false;
  const verb = words.findLast((word) => word.to <= figure.from && word.meaning.verb && word.meaning.kinds.includes('percent'));
  return verb === undefined || haltsBetween(view, verb.to, figure.from) > 0;
}

/** "China accounted for 14% of worldwide spending": a place has a part of it, and no share of a market. */
function ofPlace({ view, figure }: MetricCase): boolean {
  const who = nominalsOf(view).findLast((one) => one.to <= figure.from);
  return who?.kind === 'crowd' && view.places.some((place) => place.from === who.from);
}

/** "62% doanh thu", "9% of net sales": a part of a whole is no metric. */
export const partRule: MetricRule = {
  name: '{percent} of {amount noun}',
  examples: [
    ['en', 'AWS led again, with 31% of total spend.', '31%', 'market-share'],
    ['en', "Alibaba took 40 percent of China's 10-billion-yuan ($1.5 billion) cloud market.", '40 percent', 'market-share'],
    ['en', 'HP had 28.1 percent of worldwide server revenue.', '28.1 percent', 'market-share'],
    ['en', 'China accounted for 14 percent of worldwide cloud spending.', '14 percent', null],
    ['en', 'Silver Lake secured 41% of shares in Software AG.', '41%', 'stake'],
    ['en', 'Facebook invested $5.7 billion for 9.99 percent of Grab, which has 388 million subscribers.', '9.99 percent', 'stake'],
    ['en', 'Citrix paid less than half the price asked in May.', 'half the', null],
    ['en', 'Twitter cut 336 jobs, about 8% of its staff.', '8%', null],
    ['vi', 'Twitter cắt giảm 8% nhân sự.', '8%', null],
    ['vi', 'Khối công nghệ đóng góp 62% doanh thu của FPT.', '62%', null],
    ['en', 'Operating profit amounted to $71 million, or 22.8 percent of revenue.', '22.8 percent', 'margin'],
    ['en', "Cloud accounted for 30 percent of Microsoft's $126 billion in revenue.", '30 percent', null],
    ['en', "AWS accounts for 9% of the company's net sales.", '9%', null],
    ['en', "No single customer accounted for 10% or more of the company's total revenue.", '10%', null],
  ],
  counterExamples: [['en', 'AWS accounts for 33% of the market.', '33%']],
  read(on) {
    if (!parts.has(on.figure.kind) || boughtRule.read(on)) return undefined;
    const word = nounBehind(on, on.figure.to);
    if (!word && ofCompany(on)) return { metric: 'stake' };
    // "about 8% of its staff", "cắt giảm 8% nhân sự": a part of those counted.
    if (!word && ofCounted(on)) return { metric: null };
    if (changed(on)) return undefined;
    const sized = word ? undefined : ofSizedMarket(on);
    if (sized) return { metric: 'market-share', word: sized };
    if (!word && ofAmount(on)) return { metric: null, ...(on.words[0] ? { word: on.words[0] } : {}) };
    const before = toldBefore(on);
    // "an operating profit of $71 million, or 22.8 percent of revenue": profit over revenue is the margin.
    if (word?.meaning.metric === 'revenue' && before && profits.has(before.told.metric) && on.figure.from - before.quantity.to <= 4)
      return { metric: 'margin', word };
    // "28.1 percent of worldwide server revenue": of what the whole world buys it is a share.
    const world =
      word?.meaning.metric === 'revenue' && hitsIn(on.view, 'geography', { from: on.figure.to, to: word.to + 2 }).some((hit) => hit.meaning === 'world');
    if (world) return { metric: 'market-share', word };
    // "No. 1 in storage with 30.4 per cent of sales": who is ranked has a share of the market's sales, not of his own.
    if (word?.meaning.metric === 'revenue' && ranked(on.view)) return { metric: 'market-share', word };
    // "41% of shares": a part of the shares is a stake.
    if (word?.meaning.stock) return { metric: 'stake', word };
    // "half the price", "a premium of 38% to the price": a part of a price measures nothing, nor does one of what a firm is worth.
    if (word?.meaning.metric === 'price' || (word?.meaning.metric === 'market-value' && on.figure.kind === 'fraction')) return { metric: null, word };
    // "31% of total spend": a part of what a market is worth is a share of it.
    if (word?.meaning.metric === 'market-size') return { metric: ofPlace(on) ? null : 'market-share', word };
    if (word && !shares.has(word.meaning.metric)) return { metric: null, word };
    // "một phần sáu thị phần của AWS": a part of another's share.
    if (word?.meaning.metric === 'market-share' && on.figure.kind === 'fraction' && on.view.actors.some((actor) => actor.from === word.to + 1))
      return { metric: null, word };
    return undefined;
  },
};
