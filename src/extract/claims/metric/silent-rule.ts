import type { Metric } from '../../../model/figure.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { segmentStarts } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { listed } from './dealt-rule.ts';
import type { MetricRule } from './metric-rule.ts';
import { unitPrice } from './words.ts';

const clause = 20;

/** "doanh thu đạt 8 tỷ; thu dịch vụ đạt 2 tỷ": a clause of its own about a thing of which no measure is known. */
function ofAnother(view: SentenceView, before: ColouredQuantity, { from }: ColouredQuantity): boolean {
  const start = view.from + (segmentStarts(view)[from - view.from] ?? 0);
  if (start < before.to || from - start > clause) return false;
  const is = hitsIn(view, 'relation', { from: start, to: from }).find((hit) => hit.meaning === 'copula');
  if (!is || is.from - start < 2) return false;
  const said = (one: TokenRange): boolean => one.from >= start && one.from < is.from;
  const lead = { from: start, to: is.from };
  // "riêng đám mây đạt 19 tỷ USD": a market or a unit that is named sells.
  const known = [hitsIn(view, 'modality', { from: start, to: from }), hitsIn(view, 'metric', lead), hitsIn(view, 'market', lead), hitsIn(view, 'sort', lead)];
  return known.every((hits) => hits.length === 0) && ![nominalsOf(view), view.actors, view.dates].some((all) => all.some(said));
}

/** "tăng 49%, đạt 859 triệu USD", "từ 12,1 tỷ lên 13 tỷ": a figure with no word measures what the one before did. */
export const inheritedRule: MetricRule = {
  name: '{figure} … {figure} without a word',
  examples: [
    ['en', 'Azure grew 49% to $859 million.', '$859 million', 'revenue'],
    ['en', 'Costs at Azure rose 12% to $4 billion.', '$4 billion', null],
  ],
  counterExamples: [
    ['en', 'It has $859 million.', '$859 million'],
    ['vi', 'Doanh thu của ACB đạt 859 tỷ đồng; thu dịch vụ ròng đạt 80 tỷ đồng.', '80 tỷ đồng'],
  ],
  read(on) {
    const { view, figure, index, earlier } = on;
    const [quantity, told] = [view.quantities[index - 1], earlier[index - 1]];
    if (!quantity || !told || figure.kind === 'count' || figure.kind === 'rank') return undefined;
    const { topic, word } = told.evidence.metric;
    if ((quantity.kind === 'percent' || quantity.kind === 'multiple') && figure.kind === 'money' && 'topic' in told.evidence.metric)
      // "Costs rose 12% to $4 billion": what costs come to is saved by nobody.
      return told.metric === 'growth' && (topic === undefined || topic === 'growth')
        ? { metric: 'revenue' }
        : { metric: topic === 'saving' ? null : (topic ?? null) };
    // "for $190 per share, or $34 billion": the whole is no price of a share.
    if (told.metric === 'price' && !unitPrice(on)) return undefined;
    if (quantity.kind !== figure.kind || !told.metric || (figure.kind === 'money' && ofAnother(view, quantity, figure))) return undefined;
    return { metric: told.metric, ...(word ? { word } : {}) };
  },
};

/** "$3 million in damages": an amount of what is named right behind it is no price. */
function ofThings({ passage }: SentenceView, { to }: ColouredQuantity): boolean {
  const { plural } = passage.lexicon.language;
  if (!plural || !['into', 'of'].includes(hitAt(passage, 'relation', to)?.meaning ?? '')) return false;
  const noun = passage.tokens[to + 1];
  const known = passage.hits[to + 1]?.some(({ cat }) => cat === 'metric' || cat === 'date' || cat === 'sort' || cat === 'dealing');
  return noun?.kind === 'word' && !noun.capital && !known && plural.test(noun.low);
}

/** A deal's price needs no word of price: "IBM just bet $34 billion on its takeover of Red Hat". */
export const dealRule: MetricRule = {
  name: '{deal} … {money}',
  examples: [['en', 'Facebook agreed terms with WhatsApp, which it is taking over, at $19 billion.', '$19 billion', 'deal-value']],
  counterExamples: [
    ['en', 'Facebook has $19 billion.', '$19 billion'],
    ['vi', 'IBM dẫn đầu với 33,7% thị phần, đạt 4,38 tỷ USD.', '4,38 tỷ USD'],
    ['en', 'Oracle bought Cerner to avoid $3 million in damages.', '$3 million'],
    ['en', 'Oracle bought Cerner, whose engineers see $75,000 a head.', '$75,000'],
  ],
  read(on) {
    const { view, figure } = on;
    // "jobs that will pay $75,000": no firm is had for so little.
    if (figure.kind !== 'money' || ofThings(view, figure) || unitPrice(on)) return undefined;
    // "The $3 billion initial public offer, in which it sold …": nor is a listing a deal.
    if (listed(on)) return undefined;
    // "$242 million a year earlier, as companies put off buying": what is dealt in behind such a word is another matter.
    const meanwhile = hitsIn(view, 'relation', { from: figure.to, to: Math.min(view.to, figure.to + 40) });
    const clause = meanwhile.find(
      (hit) => hit.meaning === 'clause' && !meanwhile.some((other) => other.from === hit.from && other.meaning === 'compared-with'),
    );
    const dealt = hitsIn(view, 'event', view).filter((hit) => hit.from < (clause?.from ?? view.to));
    const types = new Set(dealt.map((hit) => hit.meaning.type));
    // "Its cloud operations run at $20.4 billion": only where an order or a contract is named is a price one's.
    const ordered = types.has('contract') && hitsIn(view, 'dealing', view).some((hit) => hit.meaning === 'contract');
    if (types.has('acquisition') || types.has('acquisition-attempt') || ordered) return { metric: 'deal-value' };
    // "IBM dẫn đầu với 33,7% thị phần, đạt 4,38 tỷ USD": who leads a market leads no round.
    const share = on.earlier.some((told) => told.metric === 'market-share');
    return types.has('investment') && !share ? { metric: 'investment' } : undefined;
  },
};

const flows: ReadonlySet<Metric | null> = new Set<Metric | null>(['revenue', 'operating-income', 'net-income', 'capex']);

/** "Dự báo cho cả năm là 14 tỷ USD": an amount with a date, or one expected, goes on with what the last amount measured. */
export const carriedRule: MetricRule = {
  name: '{date} … {money} after a sentence that told what',
  examples: [
    ['vi', 'Doanh thu của AWS đạt 3 tỷ USD. Dự báo cho cả năm 2016 là 14 tỷ USD.', '14 tỷ USD', 'revenue'],
    ['en', 'Revenue came to $5 billion. Analysts had expected $4.89 billion.', '$4.89 billion', 'revenue'],
  ],
  counterExamples: [['en', 'AWS had revenue of $3 billion in the quarter. Amazon has $2 billion.', '$2 billion']],
  read({ view, figure, carried }) {
    const silent = hitsIn(view, 'metric', view).every((hit) => !hit.meaning.kinds.includes('money'));
    const expected = hitsIn(view, 'modality', { from: view.from, to: figure.from }).some(
      ({ meaning }) => meaning.modality === 'forecast' || meaning.modality === 'estimated',
    );
    return figure.kind === 'money' && !figure.vague && flows.has(carried) && (view.dates.length > 0 || expected) && silent ? { metric: carried } : undefined;
  },
};
