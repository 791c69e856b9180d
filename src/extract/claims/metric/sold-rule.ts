import type { Metric } from '../../../model/figure.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { nearestWord } from './nearest.ts';
import { handful, isChange, isTopic, startOf } from './words.ts';

const close = 5;
const earned: ReadonlySet<Metric | null> = new Set<Metric | null>(['revenue', 'operating-income', 'net-income']);

/** How many words of a time stand between: "$29.9 billion *in the quarter ending June 2025*, a 26% increase". */
const datedBetween = (view: SentenceView, from: number, to: number): number =>
  view.dates.reduce((sum, date) => (date.from >= from && date.to <= to ? sum + date.to - date.from : sum), 0);

/** Whether what rose or fell by so much stands right behind an amount: "$3.5 billion, up 19%", "30,9 tỷ USD (+28%)". */
export function changeBehind({ view, figure, index, words }: MetricCase): boolean {
  const next = view.quantities[index + 1];
  if (
    !next ||
    (next.kind !== 'percent' && next.kind !== 'multiple') ||
    !(next.direction !== undefined || (typeof next.value === 'number' && next.value < 0)) ||
    next.from - figure.to - datedBetween(view, figure.to, next.from) > close
  )
    return false;
  return !words.some((word) => word.from >= figure.to && word.to <= next.from && isTopic(word)) && haltsBetween(view, figure.to, next.from) <= 1;
}

/** "The segment grew to $18.3 billion", "tăng lên 1.200 tỷ đồng": whether a verb of change leads right up to an amount. */
const grownTo = ({ view, figure, words }: MetricCase): boolean => {
  const to = hitEnding(view.passage, 'relation', startOf(view, figure));
  if (to?.meaning !== 'into' && to?.meaning !== 'reaching') return false;
  return words.some((word) => isChange(word) && word.meaning.verb === true && !word.meaning.traded && to.from - word.to <= 1 && word.to <= to.from);
};

/** Whether nothing but one aside between two commas or dashes, and no figure, stands between a noun and an amount. */
const overAside = ({ view, figure }: MetricCase, { to }: { readonly to: number }): boolean =>
  haltsBetween(view, to, figure.from) === 2 &&
  !view.quantities.some((one) => one.from >= to && one.to <= figure.from) &&
  view.passage.tokens.slice(to, figure.from).filter((token) => token.raw === ',' || (token.raw === '-' && !token.glued)).length === 2;

/** "Máy tính vẫn là chỗ dựa lớn nhất với 8,7 tỷ USD, tăng 6%": of a company or its part an amount with its change and no word is what it sold. */
export const soldRule: MetricRule = {
  name: '{company, unit} … {money}, up {percent}',
  examples: [
    ['vi', 'Intelligent Cloud: 30,9 tỷ USD (+28%).', '30,9 tỷ USD', 'revenue'],
    ['vi', 'Mảng trung tâm dữ liệu của Intel xếp sau với 3,5 tỷ USD, tăng 19%.', '3,5 tỷ USD', 'revenue'],
    ['en', 'The Microsoft segment containing LinkedIn grew to $18.3 billion.', '$18.3 billion', 'revenue'],
    ['vi', 'Mảng đám mây của Viettel IDC tăng lên 1.200 tỷ đồng.', '1.200 tỷ đồng', 'revenue'],
    ['en', 'The Microsoft segment that contains LinkedIn reached $29.9 billion in the quarter ended June 2016, a 26% increase.', '$29.9 billion', 'revenue'],
    ['en', 'Third came Dell, with $1.67 billion, up 35.5 percent.', '$1.67 billion', 'revenue'],
    ['en', 'Spending on servers came to $5 billion. Software followed with $2 billion, up 4 percent.', '$2 billion', 'market-size'],
  ],
  counterExamples: [
    ['vi', 'Lợi nhuận của Intel, công ty sở hữu Altera, tăng lên 3,4 tỷ USD.', '3,4 tỷ USD'],
    ['en', "Dell's profit came to $1.67 billion, up 35.5 percent.", '$1.67 billion'],
    ['en', 'Dell bought EMC for $67 billion, up 5 percent from its first offer.', '$67 billion'],
    ['en', 'Dell had $1.67 billion in cash.', '$1.67 billion'],
    ['en', "Dell's debt grew to $1.67 billion.", '$1.67 billion'],
  ],
  read(on) {
    const { view, figure, words, carried } = on;
    if (figure.kind !== 'money' || figure.per !== undefined || handful(on) || !(changeBehind(on) || grownTo(on))) return undefined;
    // A data centre may be what a unit is called after; every other word of money measures itself.
    if (words.some((word) => word.meaning.kinds.includes('money') && !word.meaning.site && haltsBetween(view, word.to, figure.from) <= 1)) return undefined;
    // "Lợi nhuận của Ant Group, công ty sở hữu Alipay, tăng lên 3,4 tỷ USD": across an aside it is still the noun that grew.
    const noun = words.findLast((word) => isTopic(word) && word.to <= figure.from && overAside(on, word));
    if (noun?.meaning.kinds.includes('money')) return nearestWord(on) ? undefined : { metric: noun.meaning.metric, word: noun };
    if (carried === 'market-size') return { metric: carried };
    // Where results are told an amount with its change is what was sold, whoever's it is.
    const somebody =
      view.actors.some((actor) => actor.to <= figure.from) || hitsIn(view, 'sort', { from: view.from, to: figure.from }).some((hit) => hit.meaning === 'unit');
    return somebody || earned.has(carried) ? { metric: 'revenue' } : undefined;
  },
};
