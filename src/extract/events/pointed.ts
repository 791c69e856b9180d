import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import { endsAt } from './bare.ts';
import { clauseEnd, dealingAt } from './clause.ts';

/** Sorts that are no business: nobody buys the watchdog. */
const aloof: ReadonlySet<string> = new Set(['organisation', 'commission', 'ministry', 'companies']);

const persons: ReadonlySet<string> = new Set(['pronoun', 'they']);

/** "it", or "the firm" and no more of it: not "the firm behind Excel", nor "its stores". */
function points(view: SentenceView, at: number): boolean {
  if (dealingAt(view, at, 'pronoun') !== undefined) return persons.has(hitAt(view.passage, 'someone', at)?.meaning ?? '');
  const { articles } = view.passage.lexicon;
  if (!articles.has(view.passage.tokens[at]?.low ?? '') || hitAt(view.passage, 'pointer', at) === undefined) return false;
  const sort = hitAt(view.passage, 'sort', at + 1);
  if (!sort || aloof.has(sort.meaning)) return false;
  return endsAt(view, sort.to) || view.passage.tokens[sort.to]?.raw === '.' || dealingAt(view, sort.to, 'preposition') !== undefined;
}

/** Whether a deal is done to one pointed at: "Oracle bought *it*", "paid $2 billion *for it*", "put $20 million *into the firm*". */
export function pointedAt(view: SentenceView, word: Hit<'event'>): boolean {
  const { object, marks } = word.meaning;
  // "Verizon picked *it* as its provider"
  if ((object === 'target' || object === 'supplier' || object === 'product') && points(view, word.to)) return true;
  if (!marks) return false;
  const end = clauseEnd(view, word.to);
  for (let at = word.to; at < end; at++) if (marks[view.passage.tokens[at]?.low ?? ''] === 'target' && points(view, at + 1)) return true;
  return false;
}
