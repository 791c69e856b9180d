import type { Metric } from '../../../model/figure.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { ModalityRule } from './mood.ts';

const prices: ReadonlySet<Metric | null> = new Set<Metric | null>(['deal-value', 'stake', 'price', 'market-value']);

/** How far behind a price it may be told what became of its deal. */
const reach = 12;

/** "an offer of $5.8 billion that was withdrawn", "đàm phán bán 30% vốn nhưng bất thành": a price whose deal came to nothing, as is said behind it. */
export const cameToNothing: ModalityRule = {
  name: 'a deal that came to nothing, as is said right behind its price',
  resolve: ({ view, figure, metric }) => {
    if (!prices.has(metric)) return undefined;
    const hit = hitsIn(view, 'modality', { from: figure.to, to: Math.min(figure.to + reach, view.to) }).find((one) => one.meaning.failed === true);
    if (!hit || view.quantities.some((other) => other.kind === 'money' && other.from >= figure.to && other.to <= hit.from)) return undefined;
    return nominalsOf(view).some((one) => one.role === 'subject' && one.kind === 'name' && one.from >= figure.to && one.to <= hit.from)
      ? undefined
      : 'attempted';
  },
  examples: [
    ['en', 'Microsoft, whose offer of $5.8 billion was withdrawn, bought Nuance.', '$5.8 billion', 'attempted'],
    ['vi', 'Oracle đàm phán mua 30% cổ phần TikTok nhưng bất thành.', '30%', 'attempted'],
  ],
  counterExamples: [['en', 'Microsoft bought Nuance for $5.8 billion after Oracle was rebuffed.', '$5.8 billion', 'reported']],
};
