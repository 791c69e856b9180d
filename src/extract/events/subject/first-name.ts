import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { dealingAt } from '../clause.ts';

/** What shows that a sentence begins with a name: "Brightloom *said*", "Brightloom*, which*"; where "it" can mean nobody else, any verb. */
export const introduces = (view: SentenceView, at: number, only: boolean): boolean => {
  const next = view.passage.tokens[at];
  if (next?.raw === ',')
    return hitAt(view.passage, 'relation', at + 1)?.meaning === 'relative' || view.passage.lexicon.articles.has(view.passage.tokens[at + 1]?.low ?? '');
  // "*Along* the way, it acquired …": nothing that a name does.
  if (view.passage.lexicon.articles.has(next?.low ?? '')) return false;
  if (dealingAt(view, at, 'speech', 'refused', 'announced') !== undefined || auxiliary(view, at)) return true;
  return only && next?.kind === 'word' && !next.capital && dealingAt(view, at, 'preposition') === undefined;
};

/** "was", "has", "said" behind a name at the beginning of a sentence. */
const auxiliary = (view: SentenceView, at: number): boolean =>
  view.passage.lexicon.functionWords.has(view.passage.tokens[at]?.low ?? '') && dealingAt(view, at, 'preposition') === undefined;
