import type { Hit } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { haltsBetween } from './clauses.ts';
import { hitsIn } from './phrases.ts';
import type { SentenceView } from './sentence-view.ts';

/** "the two companies said on Monday": they are as many at any time. */
export const saying = (view: SentenceView, { kind, to }: ColouredQuantity): boolean =>
  kind === 'count' && hitAt(view.passage, 'relation', to)?.meaning === 'by';

const shift = 6;

/** "estimates that Amazon holds 34%", "hiện có hơn 70 trung tâm dữ liệu": what is so today is of no quarter, nor of the year another clause names. */
export const today = (view: SentenceView, { from }: ColouredQuantity, word: Hit<'metric'> | undefined): boolean =>
  word?.meaning.now === true ||
  hitsIn(view, 'relation', { from: Math.max(view.from, from - shift), to: from }).some((hit) => hit.meaning === 'now' && haltsBetween(view, hit.to, from) === 0);

/** Whether words near an amount say that it is all there ever was. */
export function inAll({ passage: { tokens, lexicon }, from: start, to: end }: SentenceView, { from, to }: ColouredQuantity): boolean {
  for (let at = Math.max(start, from - 8); at < Math.min(end, to + 3); at++) if (lexicon.totals.has(tokens[at]?.low ?? '')) return true;
  return false;
}
