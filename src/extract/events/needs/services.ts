import type { SentenceView } from '../../claims/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { clauseEnd, dealingAt, dealingEnding, mentionFrom, sign } from '../clause.ts';
import { overSorts } from '../object/over.ts';
import { unheardAt } from '../unheard.ts';
import { stands } from './stands.ts';

/** "*closed* its VMware deal": a word of ending a deal before its noun, no little word between them. */
export function concluded(view: SentenceView, word: Hit<'event'>): boolean {
  for (let at = word.from; at > view.from && at > word.from - 9; at--) {
    if (dealingEnding(view, at, 'concluded') !== undefined) return true;
    if (sign(view, at - 1) || dealingEnding(view, at, 'preposition') !== undefined) return false;
  }
  return false;
}

/** "has *agreed to* rent capacity": an undertaking right before the verb, and behind it what firms supply each other with. */
export const undertaken = (view: SentenceView, word: Hit<'event'>): boolean =>
  dealingEnding(view, word.from, 'undertaken') !== undefined && stands(view, word.to, clauseEnd(view, word.to), 'supplies');

/** "hired *Ericsson* to build its 5G *network*": a firm right behind the verb, and behind it what it supplies. */
export function hired(view: SentenceView, word: Hit<'event'>): boolean {
  const at = overSorts(view, word.to);
  const firm = mentionFrom(view, at) ?? unheardAt(view, at);
  return firm !== undefined && dealingAt(view, firm.to, 'possessive') === undefined && stands(view, firm.to, clauseEnd(view, firm.to), 'supplies', 'facility');
}
