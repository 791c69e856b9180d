import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { slugOf } from '../../mentions/slug.ts';
import { dealingAt, mentionFrom, opensClause, sign } from '../clause.ts';

const describing = 6;
const longest = 5;

const capital = (view: SentenceView, at: number): boolean => view.passage.tokens[at]?.kind === 'word' && view.passage.tokens[at]?.capital === true;

/** Where a run of capitalised words ends; none with a name that was told of in it. */
function runEnd(view: SentenceView, from: number): number | undefined {
  let to = from;
  for (; to < view.to && to - from < longest && capital(view, to); to++) if (mentionFrom(view, to)) return undefined;
  return to;
}

/**
 * "launching the *Enterprise App Connector*": what a company brings out has a name of its own, though each of its words be known.
 * Nothing in a line whose words are all capitalised, nor of a place of work ("launched its Mumbai Region").
 */
export function newName(view: SentenceView, from: number): MentionReading | undefined {
  const { tokens, prose } = view.passage;
  if (from - 1 > view.from && capital(view, from - 1)) return undefined;
  for (let at = from; at < view.to && at < from + describing; at++) {
    if (mentionFrom(view, at) || sign(view, at) || opensClause(view, at) || dealingAt(view, at, 'preposition', 'agent', 'relative', 'possessive') !== undefined)
      return undefined;
    if (!capital(view, at)) continue;
    const to = runEnd(view, at);
    if (to === undefined || to - at < 2 || dealingAt(view, to - 1, 'facility') !== undefined || tokens[to]?.kind === 'number') return undefined;
    const entity = slugOf(prose.text.slice(tokens[at]?.start, tokens[to - 1]?.end));
    return { from: at, to, entity, form: 'unknown', type: 'product' };
  }
  return undefined;
}
