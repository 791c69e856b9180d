import type { Hit } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { relationBefore } from '../sentence/relations.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { MetricCase } from './metric-rule.ts';
import { small, startOf } from './words.ts';

type Word = Hit<'metric'>;

/** "Delta dropped 17 percent, to $6.80": so small an amount that something comes to is a share's price. */
function closes(view: SentenceView, figure: ColouredQuantity, next: ColouredQuantity | undefined): boolean {
  if (!next || !small(next)) return false;
  const start = startOf(view, next);
  const to = relationBefore(view, start);
  return (to === 'into' || to === 'reaching') && start - figure.to <= 2;
}

/** "NatWest lost 5 per cent": what a listed company gains or loses without a word of what is its share's; of a unit ("Azure was up 50%") it is the sales'. */
export function sharesMoved({ view, figure, carried, index, words }: MetricCase, change: Word): boolean {
  // "ended 3.8% lower", "rose 3.65 percent to close at $7.96": the close of a day, or so small an amount behind, tells it is the share.
  const start = startOf(view, figure);
  const next = view.quantities[index + 1];
  const closed =
    words.some((word) => word.meaning.traded === true && word.to === start) ||
    (next?.kind === 'money' &&
      next.from - figure.to <= 8 &&
      haltsBetween(view, figure.to, next.from) === 0 &&
      words.some((word) => word.meaning.metric === 'price' && word.from >= figure.to && word.to <= next.from)) ||
    closes(view, figure, next);
  // "Google giảm 1,76% trong phiên ngoài giờ", "Amazon fell 8% in premarket trading".
  const session = words.some(
    (word) => word.meaning.session === true && haltsBetween(view, Math.min(word.to, figure.to), Math.max(word.from, figure.from)) === 0,
  );
  if ((!change.meaning.traded && !closed && !session) || figure.basis) return false;
  const actor = view.actors.findLast((one) => one.to <= change.from);
  return actor ? actor.type === 'company' : carried !== 'revenue' && carried !== 'market-size';
}
