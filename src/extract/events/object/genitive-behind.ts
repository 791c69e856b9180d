import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { clauseEnd, dealingAt, mentionFrom } from '../clause.ts';

/** How many words may stand between a part and whose it is. */
const serving = 6;

/** Where "của" begins right before a name, a few words behind another little word. */
export function genitiveBehind(view: SentenceView, from: number): number | undefined {
  if (!view.passage.lexicon.language.possessorLast || dealingAt(view, from, 'bridge', 'genitive') !== undefined) return undefined;
  for (let at = from + 1, end = clauseEnd(view, from, serving); at < end; at++) {
    const of = dealingAt(view, at, 'genitive');
    if (of !== undefined) return mentionFrom(view, of) ? at : undefined;
    if (mentionFrom(view, at)) return undefined;
  }
  return undefined;
}
