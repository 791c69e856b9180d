import type { Metric } from '../../../model/figure.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { MetricCase, MetricRule } from './metric-rule.ts';
import { nounBehind, relationAt } from './words.ts';

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
    ['en', 'In January Infosys promised margins of 9 per cent. Analysts had hoped for 10 per cent.', '10 per cent', 'margin'],
  ],
  counterExamples: [
    ['en', 'Infosys saw revenue growth of 8 per cent. Analysts expected a margin of 12 per cent.', '12 per cent'],
    ['en', 'Infosys saw revenue growth of 8 per cent. It pays 12 per cent.', '12 per cent'],
  ],
  read(on) {
    const { view, figure, words, earlier, index } = on;
    if (figure.kind !== 'percent' || nounBehind(on, figure.to) || relationAt(view, figure.to) === 'of') return undefined;
    const at = view.quantities.slice(0, index).findLastIndex((one) => one.kind === 'percent');
    const before = at < 0 ? on.rate : (earlier[at]?.metric ?? null);
    if (!rates.has(before)) return undefined;
    const from = at < 0 ? view.from : (view.quantities[at]?.to ?? view.from);
    const said = words.some((word) => word.from >= from && word.meaning.kinds.includes('percent'));
    const dated = view.dates.some((date) => date.from >= from);
    return !said && (dated || awaited(on)) && view.quantities.every((one) => one === figure || one.from < from || one.kind === 'duration')
      ? { metric: before, ...(at < 0 && before === 'growth' ? { topic: on.carried } : {}) }
      : undefined;
  },
};
