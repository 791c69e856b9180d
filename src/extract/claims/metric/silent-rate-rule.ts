import type { Metric } from '../../../model/figure.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { relationAt } from '../sentence/relations.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { nounBehind } from './words.ts';

const rates: ReadonlySet<Metric | null> = new Set<Metric | null>(['growth', 'margin', 'market-share']);

/** Whether somebody expects, or expected, a figure. */
const awaited = ({ view }: MetricCase): boolean =>
  hitsIn(view, 'modality', view).some(({ meaning }) => meaning.modality === 'forecast' || meaning.modality === 'estimated');

/** "Giới phân tích chỉ trông chờ 12%", "had hoped for 10 per cent": an expected or an earlier percentage with no word goes on with the last one. */
export const silentRateRule: MetricRule = {
  name: '{percent} expected, or of another time, after a percentage that told what',
  examples: [
    ['vi', 'Biên lợi nhuận của Google Cloud đạt 17%. Giới phân tích chỉ trông chờ 12%.', '12%', 'margin'],
    ['en', 'Infosys saw revenue growth of 8 per cent. In April it had guided for as much as 13.5 per cent.', '13.5 per cent', 'growth'],
    ['en', 'Infosys had a margin of 16 per cent. That compared with 18 per cent in the second quarter and 26 per cent in 2015.', '18 per cent', 'margin'],
    ['en', 'In January Infosys promised margins of 9 per cent. Analysts had hoped for 10 per cent.', '10 per cent', 'margin'],
  ],
  counterExamples: [
    ['en', 'Infosys saw revenue growth of 8 per cent. Analysts expected a margin of 12 per cent.', '12 per cent'],
    ['en', 'Infosys saw revenue growth of 8 per cent. It pays 12 per cent.', '12 per cent'],
  ],
  read(on) {
    const { view, figure, words, earlier, index } = on;
    if (figure.kind !== 'percent' || nounBehind(on, figure.to) || relationAt(view, figure.to) === 'of') return undefined;
    let at = index - 1;
    while (view.quantities[at]?.kind === 'duration') at--;
    const last = view.quantities[at];
    const next = view.quantities[index + 1];
    // Other figures beside it have words of their own.
    // "That compared with 18 per cent in the second quarter and 26 per cent a year ago."
    const compares =
      next?.kind === 'percent' && hitsIn(view, 'relation', { from: view.from, to: view.from + 4 }).some((hit) => hit.meaning === 'compared-with');
    if ((last && last.kind !== 'percent') || (next && next.kind !== 'duration' && !compares)) return undefined;
    const before = last ? (earlier[at]?.metric ?? null) : on.rate;
    if (!rates.has(before)) return undefined;
    const from = last?.to ?? view.from;
    const said = words.some((word) => word.from >= from && word.meaning.kinds.includes('percent'));
    if (said || !(view.dates.some((date) => date.from >= from) || awaited(on))) return undefined;
    return { metric: before, ...(!last && before === 'growth' ? { topic: on.carried } : {}) };
  },
};
