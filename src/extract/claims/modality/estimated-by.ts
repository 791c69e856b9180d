import { hitsIn } from '../sentence/phrases.ts';
import type { ModalityRule } from './mood.ts';

/** How far behind the word of a source the word of an estimate may stand. */
const reach = 12;

/** "according to Canalys estimates", "theo ước tính của IDC": an estimate named as the source of all that stands before it. */
export const estimatedBy: ModalityRule = {
  name: 'the source at the end of its sentence is an estimate',
  resolve: ({ view, figure, before }) => {
    if (before.length > 0) return undefined;
    const source = hitsIn(view, 'relation', { from: figure.to, to: Math.min(view.to, figure.to + 5 * reach) }).findLast(
      (hit) => hit.meaning === 'according-to',
    );
    if (!source || view.quantities.some((other) => other.from >= source.from)) return undefined;
    // "sales of $10 billion, below the $11 billion expected by analysts polled by FactSet": that is what was expected.
    const between = { from: figure.to, to: source.from };
    if (hitsIn(view, 'modality', between).length > 0 || hitsIn(view, 'someone', between).some((hit) => hit.meaning === 'onlooker')) return undefined;
    return hitsIn(view, 'modality', { from: source.from, to: view.to }).some(
      (hit) => hit.meaning.modality === 'estimated' && hit.to - source.to <= reach && !(hit.from === source.from && hit.to === source.to),
    )
      ? 'estimated'
      : undefined;
  },
  examples: [
    ['en', 'Spending on servers rose to $22.7 billion in the quarter, according to Canalys estimates.', '$22.7 billion', 'estimated'],
    ['vi', 'Doanh thu của Temu ở châu Âu đạt 2 tỷ USD, theo ước tính của Bernstein.', '2 tỷ USD', 'estimated'],
  ],
  counterExamples: [['en', 'Spending on servers rose to $22.7 billion in the quarter, according to Canalys.', '$22.7 billion', 'reported']],
};
