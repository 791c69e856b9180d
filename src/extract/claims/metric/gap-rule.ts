import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { MetricRule } from './metric-rule.ts';
import { startOf } from './words.ts';

const most = 0.5;

/** "about $200 million below expectations", "revenue of $5 billion, $300 million more than": how far two amounts are apart measures nothing. */
export const gapRule: MetricRule = {
  name: '{amount} … {smaller amount} short of, more than',
  examples: [
    ['en', 'AWS had revenue of $9 billion, which was $200 million below expectations.', '$200 million', null],
    ['en', 'Oracle had sales of $9 billion, $200 million more than analysts expected.', '$200 million', null],
    ['en', 'The valuation is about $40 billion less than the $95 billion of 2021.', '$40 billion', null],
    ['en', 'Cloud spending was around $2 billion more than in the previous quarter.', '$2 billion', null],
    ['vi', 'Doanh thu của FPT đạt 9 tỷ USD, cao hơn khoảng 2 tỷ USD so với dự báo.', '2 tỷ USD', null],
    ['vi', 'Doanh thu của FPT đạt 9 tỷ USD, cao hơn 1 tỷ USD so với quý trước.', '1 tỷ USD', null],
    ['en', 'Spending came to $36 billion, $2 billion higher than the quarter before and $9 billion more than in 2015.', '$9 billion', null],
  ],
  counterExamples: [
    ['vi', 'Doanh thu của FPT đạt 9 tỷ USD, cao hơn 8 tỷ USD của Viettel.', '8 tỷ USD'],
    ['en', 'Oracle had sales of $9 billion, above the $8 billion that analysts expected.', '$8 billion'],
  ],
  read(on) {
    const { view, figure } = on;
    if ((figure.kind !== 'money' && figure.kind !== 'count') || typeof figure.value !== 'number') return undefined;
    // "cao hơn 2,17 tỷ USD so với dự báo": in Vietnamese the word stands before the amount, and what it is held against behind.
    const start = startOf(view, figure);
    const more =
      hitEnding(view.passage, 'relation', start)?.meaning === 'than' ||
      [start, figure.from].some((at) => hitEnding(view.passage, 'hedge', at)?.meaning.compares !== undefined);
    if (more && view.passage.lexicon.language.possessorLast && hitAt(view.passage, 'relation', figure.to)?.meaning === 'compared-with') return { metric: null };
    const apart = view.passage.hits[figure.to]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'apart') === true;
    // "$36.5bn, $2bn higher than the previous quarter and $9bn more than a year ago": one of them is the amount itself.
    const size = Math.abs(figure.value);
    const whole = (other: ColouredQuantity): boolean =>
      other.kind === figure.kind && other.unit === figure.unit && typeof other.value === 'number' && size <= Math.abs(other.value) * most;
    // "spending was $2 billion more than in the quarter before".
    const since = view.dates.some((date) => date.from - figure.to >= 2 && date.from - figure.to <= 3 && date.grain !== 'day');
    // "$40 billion less than the $95 billion of 2021".
    const next = view.quantities[on.index + 1];
    const less = next !== undefined && next.from - figure.to <= 5 && whole(next);
    return apart && (since || less || view.quantities.slice(0, on.index).some(whole)) ? { metric: null } : undefined;
  },
};
