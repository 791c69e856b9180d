import type { EventType, Party } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { dealingAt, sign } from './clause.ts';

/** "has chosen Vodafone *as the first European partner*": who is chosen as a partner is one; what it supplies is another thing. */
export function asPartners(view: SentenceView, word: Hit<'event'>, type: EventType, parties: readonly Party[]): Party[] | undefined {
  const chosen = type === 'contract' && word.meaning.subject === 'customer' && word.meaning.object === 'supplier' && word.meaning.needs !== 'provider';
  const [last] = chosen ? parties.slice(-1) : [];
  const named = last && view.mentions.find((one) => one.entity === last.entity && one.from >= word.to);
  if (!named) return undefined;
  for (let at = named.to; at < view.to && at < named.to + 9 && !sign(view, at); at++)
    if (dealingAt(view, at, 'mate') !== undefined) return parties.map((party) => ({ ...party, role: 'partner' }));
  return undefined;
}
