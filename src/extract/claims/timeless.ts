import { hitAt } from '../lexicon/passage.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import type { SentenceView } from './sentence-view.ts';

/** "the two companies said on Monday": they are as many at any time. */
export const saying = (view: SentenceView, { kind, to }: ColouredQuantity): boolean =>
  kind === 'count' && hitAt(view.passage, 'relation', to)?.meaning === 'by';

/** Whether words near an amount say that it is all there ever was. */
export function inAll({ passage: { tokens, lexicon }, from: start, to: end }: SentenceView, { from, to }: ColouredQuantity): boolean {
  for (let at = Math.max(start, from - 8); at < Math.min(end, to + 3); at++) if (lexicon.totals.has(tokens[at]?.low ?? '')) return true;
  return false;
}
