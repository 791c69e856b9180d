import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
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

/** "agreed *in October* to buy": a day may part the undertaking from its verb. */
function agreedOnDay(view: SentenceView, verb: number): boolean {
  const to = dealingEnding(view, verb, 'purpose');
  const day = to === undefined ? undefined : view.dates.find((date) => date.to === to);
  return day !== undefined && dealingEnding(view, dealingEnding(view, day.from, 'preposition') ?? day.from, 'announced') !== undefined;
}

/** "has *agreed to* rent capacity": an undertaking right before the verb, and behind it what firms supply each other with. */
export const undertaken = (view: SentenceView, word: Hit<'event'>): boolean =>
  (dealingEnding(view, word.from, 'undertaken') !== undefined || agreedOnDay(view, word.from)) && stands(view, word.to, clauseEnd(view, word.to), 'supplies');

/** "hired *Ericsson* to build its 5G *network*": a firm right behind the verb, and behind it what it supplies. */
export function hired(view: SentenceView, word: Hit<'event'>): boolean {
  const at = overSorts(view, word.to);
  const firm = mentionFrom(view, at) ?? unheardAt(view, at);
  return firm !== undefined && dealingAt(view, firm.to, 'possessive') === undefined && stands(view, firm.to, clauseEnd(view, firm.to), 'supplies', 'facility');
}
