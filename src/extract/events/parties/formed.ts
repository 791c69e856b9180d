import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { clauseEnd, dealingAt, pastAside } from '../clause.ts';

const passiveAt = (view: SentenceView, at: number): boolean => {
  const verb = dealingAt(view, at, 'passive');
  return verb !== undefined && dealingAt(view, verb, 'announced') !== undefined;
};

/** "A pact with SAP*, signed in May,* brings …", "A pact with SAP, under which it resells Azure, *was signed*": told in the aside or behind it. */
export function announcedAside(view: SentenceView, from: number): boolean {
  const comma = clauseEnd(view, from);
  if (view.passage.tokens[comma]?.raw === ',' && dealingAt(view, comma + 1, 'announced') !== undefined) return true;
  const behind = pastAside(view, from);
  return behind !== undefined && passiveAt(view, behind);
}

/** "a JV with SoftBank *was formed*": a noun of dealing that is formed or signed by nobody named. */
export function formed(view: SentenceView, { to, meaning }: Hit<'event'>): boolean {
  if (meaning.shape !== 'mutual' || meaning.needs !== 'announced') return false;
  for (let at = to, end = clauseEnd(view, to); at < end; at++) if (passiveAt(view, at)) return true;
  return announcedAside(view, to);
}
