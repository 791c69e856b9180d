import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { clauseEnd, dealingAt } from '../clause.ts';

/** "a JV with SoftBank *was formed*": a noun of dealing that is formed or signed by nobody named. */
export function formed(view: SentenceView, { to, meaning }: Hit<'event'>): boolean {
  if (meaning.shape !== 'mutual' || meaning.needs !== 'announced') return false;
  for (let at = to, end = clauseEnd(view, to); at < end; at++)
    if (dealingAt(view, at, 'passive') !== undefined && dealingAt(view, at + 1, 'announced') !== undefined) return true;
  return false;
}
