import type { Metric, Modality } from '../../../model/figure.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { partOf } from '../sentence/part-of.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { verbBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { ModalityRule } from './mood.ts';

/** What one decides oneself: how many are hired, what is built. */
const decided: ReadonlySet<Metric | null> = new Set<Metric | null>(['jobs', 'data-centres', 'regions']);

/** How far behind those counted what becomes of them may stand. */
const reach = 12;

/** "9,500 staff would go", "Two data centres, in Mumbai and Pune, will open": what becomes of those counted. */
export const toCome: ModalityRule = {
  name: 'what will become of those counted, as is said right behind them',
  resolve: ({ view, figure, metric, before }) => {
    if (figure.kind !== 'count' || before.length > 0) return undefined;
    const hit = hitsIn(view, 'modality', { from: figure.to, to: Math.min(figure.to + reach, view.to) })[0];
    if (!hit || !(hit.meaning.plain || hit.meaning.modality === 'pledged')) return undefined;
    if (haltsBetween(view, figure.to, hit.from) % 2 > 0 || verbBefore(view, figure.to, hit.from)) return undefined;
    // "the jobs it said it would cut": of another subject.
    if (nominalsOf(view).some((one) => one.from >= figure.to && one.to <= hit.from) || hitEnding(view.passage, 'relation', hit.from)?.meaning === 'relative')
      return undefined;
    return decided.has(metric) || hit.meaning.modality === 'pledged' ? 'pledged' : undefined;
  },
  examples: [
    ['en', 'Oracle said 9,500 staff would go.', '9,500 staff', 'pledged'],
    ['en', 'Two data centres, in Mumbai and Pune, will open in May.', 'Two data centres', 'pledged'],
  ],
  counterExamples: [['en', 'Oracle cut 9,500 jobs and will open a campus.', '9,500 jobs', 'reported']],
};

/** "will close 23 of its 142 shops": what a part is taken of is there already. */
export const wholeThere: ModalityRule = {
  name: 'the whole that a part is taken of is known',
  resolve: ({ view, figure, metric }) => {
    const part = view.quantities[view.quantities.indexOf(figure) - 1];
    // "will cut 7% of its workforce of 11,900".
    const staff = metric === 'employees' && part !== undefined && (part.kind === 'percent' || part.kind === 'fraction') && figure.from - part.to <= 6;
    return staff || partOf(view, part, figure) ? 'reported' : undefined;
  },
  examples: [
    ['en', 'Oracle will close 23 of its 142 shops.', '142 shops', 'reported'],
    ['en', 'Broadcom will cut about 7% of its workforce of 11,900.', '11,900', 'reported'],
    ['vi', 'Oracle sẽ cắt giảm 500 trong tổng số 10.000 nhân viên.', '10.000 nhân viên', 'reported'],
  ],
  counterExamples: [['en', 'Oracle will close 23 of its 142 shops.', '23', 'pledged']],
};

/** Whether those counted pay, or are paid, so much each. */
const parties = (view: SentenceView, counted: ColouredQuantity): boolean =>
  hitsIn(view, 'metric', counted).some((hit) => hit.meaning.metric === 'deal-value') ||
  hitsIn(view, 'noun', counted).some((hit) => hit.meaning.metric === 'customers' || hit.meaning.unit === 'units');

/** "eight deals of $100 million or more", "18 khách hàng chi trên 10 triệu USD": who is counted is at or above it. */
export const countedFrom: ModalityRule = {
  name: 'from where on deals or customers are counted',
  resolve: ({ view, figure }): Modality | undefined => {
    if (figure.kind !== 'money' || (figure.approx !== 'atLeast' && figure.approx !== 'over')) return undefined;
    const counted = view.quantities[view.quantities.indexOf(figure) - 1];
    if (counted?.kind !== 'count' || figure.from - counted.to > 6 || haltsBetween(view, counted.to, figure.from) > 0) return undefined;
    return parties(view, counted) && !hitAt(view.passage, 'direction', counted.to) ? 'threshold' : undefined;
  },
  examples: [
    ['en', 'Oracle signed eight deals of $100 million or more.', '$100 million', 'threshold'],
    ['vi', 'FPT hiện có 18 khách hàng chi trên 10 triệu USD.', '10 triệu USD', 'threshold'],
  ],
  counterExamples: [['en', 'Oracle signed eight deals, bringing in over $100 million.', '$100 million', 'reported']],
};
