import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { haltsBetween } from './clauses.ts';
import { hitsIn } from './phrases.ts';
import type { SentenceView } from './sentence-view.ts';

const partitive: ReadonlySet<string> = new Set(['of', 'of-which', 'out-of', 'among']);

/** "500 of its 10,000 employees", "500 trong tổng số 10.000 nhân viên": whether one number is a part of the other right behind it. */
export function partOf(view: SentenceView, part: ColouredQuantity | undefined, whole: ColouredQuantity | undefined): boolean {
  if (!part || !whole || whole.kind !== 'count' || whole.from - part.to > 5 || haltsBetween(view, part.to, whole.from) > 0) return false;
  // "10% of its staff and Alphabet 12,000 people": another whole was named before.
  const between = { from: part.to, to: whole.from };
  if (hitsIn(view, 'noun', between).length > 0 || hitsIn(view, 'relation', between).some((hit) => hit.meaning === 'both')) return false;
  return partitive.has(hitAt(view.passage, 'relation', part.to)?.meaning ?? '');
}
