import type { Hit } from '../../lexicon/passage.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { behindAgain } from '../sentence/conversion.ts';
import { paired } from './change.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { nounBehind, startOf } from './words.ts';

/** "doanh thu và lợi nhuận đạt lần lượt 8 tỷ USD và 1 tỷ USD": as many nouns as figures. */
export const pairedRule: MetricRule = {
  name: '{noun} and {noun} … {figure} and {figure}',
  examples: [
    ['vi', 'Doanh thu và lợi nhuận sau thuế đạt lần lượt 8.835 tỷ đồng và 1.037 tỷ đồng.', '8.835 tỷ đồng', 'revenue'],
    ['en', 'Revenue and net profit came to $8 billion and $1 billion.', '$1 billion', 'net-income'],
    ['vi', 'Khối này đóng góp 62% doanh thu và 45% lợi nhuận, tương đương 31.000 tỷ đồng và 4.000 tỷ đồng.', '31.000 tỷ đồng', 'revenue'],
  ],
  counterExamples: [['en', 'Revenue came to $8 billion.', '$8 billion']],
  read(on) {
    if (on.figure.kind !== 'money') return undefined;
    const pair = paired(on);
    return pair?.word ? { metric: pair.metric ?? null, word: pair.word } : undefined;
  },
};

const few = 3;

/** "the $4 billion server market", "a 10-billion-yuan ($1.5 billion) public cloud market": what is worth so much stands right behind, with a plain word or two of what it is. */
function marketBehind({ view, figure, words }: MetricCase): Hit<'metric'> | undefined {
  const { tokens, lexicon } = view.passage;
  const start = behindAgain(view, figure.to);
  const market = words.find(
    ({ from, meaning }) => from >= start && from - start <= few && (meaning.metric === 'market-size' || meaning.metric === 'market-share'),
  );
  if (!market || market.meaning.verb || !lexicon.language.compounds || market.to - market.from > few) return undefined;
  for (let at = start; at < market.to; at++) if (tokens[at]?.kind !== 'word' || lexicon.functionWords.has(tokens[at]?.low ?? '')) return undefined;
  return view.actors.every((one) => one.from < start || one.from >= market.to) ? market : undefined;
}

/** "6.397 tỷ đồng doanh thu", "$24.5 billion in GAAP revenue": the noun right behind an amount. */
export const behindRule: MetricRule = {
  name: '{money} (in) {noun}',
  examples: [
    ['en', 'The site will bring the county $10 million in tax revenue.', '$10 million', null],
    ['vi', 'FPT ghi nhận 6.397 tỷ đồng doanh thu và 1.040 tỷ đồng lợi nhuận sau thuế.', '1.040 tỷ đồng', 'net-income'],
    ['en', 'The unit hit 39.8 billion yuan ($5.6 billion) in quarterly revenue.', '39.8 billion yuan', 'revenue'],
    ['en', 'Sun and HP fight for the $4 billion server market.', '$4 billion', 'market-size'],
    ['en', 'AWS is now a $10 billion business.', '$10 billion', 'revenue'],
    ['vi', 'Trong quý, Tencent chi 31,5 tỷ NDT vốn đầu tư, tăng 80%.', '31,5 tỷ NDT', 'capex'],
    ['en', 'The software comes from a $1 billion startup called Docker.', '$1 billion', 'market-value'],
    ['en', 'Microsoft reported earnings per share of 95 cents on $26.8 billion in revenue.', '$26.8 billion', 'revenue'],
  ],
  counterExamples: [
    ['en', 'Microsoft reported revenue of $26.8 billion.', '$26.8 billion'],
    ['en', 'Grab was valued at $3.9 billion in its last funding round.', '$3.9 billion'],
  ],
  read(on) {
    const { view, figure, words } = on;
    if (figure.kind !== 'money') return undefined;
    const size = words.find((one) => one.from === figure.to && one.meaning.size);
    if (size) return { metric: size.meaning.metric, word: size };
    const market = marketBehind(on);
    if (market) return { metric: 'market-size', word: market };
    const word = nounBehind(on, figure.to);
    if (!word?.meaning.kinds.includes('money') || word.meaning.weak) return undefined;
    // "chi 31,5 tỷ NDT vốn đầu tư, tăng 80%": what is put in year by year is capital spending.
    const change = view.quantities[on.index + 1];
    if (word.meaning.metric === 'investment' && change?.kind === 'percent' && change.direction !== undefined && change.from - word.to <= 6)
      return { metric: 'capex', word };
    // "in improving the customer offer": a deal stands right behind its price.
    if (word.meaning.metric === 'deal-value' && word.from - behindAgain(view, figure.to) > 1) return undefined;
    // "was valued at $3.9 billion in its last round": what it was valued at stands right before.
    if (words.some((one) => one.to === startOf(view, figure) && one.meaning.metric === 'market-value')) return undefined;
    // "on revenue of $3bn in sales …": a noun that leads to its own amount is that amount's.
    const next = view.quantities.find((other) => other.from >= word.to && other.kind === 'money');
    const own = next !== undefined && next.from - word.to <= 2 && haltsBetween(view, word.to, next.from) === 0;
    return own && words.some((one) => one.to <= figure.from) ? undefined : { metric: word.meaning.metric, word };
  },
};
