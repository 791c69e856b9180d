import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { clauseEnd, dealingAt, dealingEnding, opensClause, sign } from '../clause.ts';
import type { Paired } from './paired.ts';

const before = 7;

/** Where the words begin that may tell of a site before its verb: "Samsung's *Leeds data centre* opened". */
function clauseStart(view: SentenceView, at: number): number {
  let start = at;
  while (start > view.from && start > at - before && !sign(view, start - 1) && !opensClause(view, start - 1)) start--;
  return start;
}

/** "announced a *Beijing* region", "nhà máy *Bắc Ninh* khởi công": a place may describe its site without a little word; not "China's regions". */
export function besideSite(view: SentenceView, word: Hit<'event'>): readonly Paired[] {
  const { type, needs, object } = word.meaning;
  const sited = needs === 'site' || needs === 'opening' || needs === 'facility' || needs === 'facility-before';
  if (!sited || (type !== 'expansion' && type !== 'shutdown') || (object === 'place' && needs !== 'facility-before')) return [];
  const from = clauseStart(view, word.from);
  const to = clauseEnd(view, word.to);
  const { possessorLast } = view.passage.lexicon.language;
  const named = view.places.find(
    (place) =>
      place.type === 'place' &&
      place.from >= from &&
      place.to <= to &&
      (possessorLast ? dealingEnding(view, place.from, 'facility') : dealingAt(view, place.to, 'facility')) !== undefined,
  );
  return named ? [[named, 'place']] : [];
}
