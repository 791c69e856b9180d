import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import { hitAt } from '../lexicon/passage.ts';
import { dealingAt, mentionFrom, opensClause, sign } from './clause.ts';

const describing = 8;

/** Whether a noun ends here: no word of it follows that could be its head ("a service *outage*"). */
function nounEnds(view: SentenceView, at: number): boolean {
  const token = view.passage.tokens[at];
  if (at >= view.to || token?.kind !== 'word') return token?.hyphened !== true;
  if (opensClause(view, at) || view.passage.lexicon.functionWords.has(token.low) || view.dates.some(({ from }) => from === at)) return true;
  return dealingAt(view, at, 'preposition', 'relative', 'purpose', 'aim', 'naming', 'agent') !== undefined;
}

/** "launched *a new storage service*", "ra mắt *phần mềm*": a ware without a name right behind a verb, and nothing more in its noun; "its service" is an old one. */
export function newWareAfter(view: SentenceView, from: number): boolean {
  const own = hitAt(view.passage, 'someone', from);
  if (own?.meaning === 'own' && dealingAt(view, own.to, 'product') !== undefined) return false;
  for (let at = from; at < view.to && at < from + describing; ) {
    const ware = dealingAt(view, at, 'product');
    if (ware !== undefined && (view.passage.lexicon.language.possessorLast || nounEnds(view, ware))) return true;
    if (mentionFrom(view, at) || sign(view, at) || opensClause(view, at) || hitAt(view.passage, 'someone', at)?.meaning === 'crowd') return false;
    const hyphened = view.passage.tokens[at]?.hyphened === true || view.passage.tokens[at + 1]?.hyphened === true;
    if (!hyphened && dealingAt(view, at, 'preposition', 'relative', 'possessive', 'facility', 'contract') !== undefined) return false;
    at = ware ?? at + 1;
  }
  return false;
}
