import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingEnding, headUpTo, mentionUpTo, sign } from '../clause.ts';
import { asideStart } from '../subject/aside.ts';

const reach = 8;

/** "*the Pentagon's* $10 billion contract, which …, was awarded to Microsoft": whose contract it is that is given away. */
export function contractOwner(view: SentenceView, passive: number): MentionReading | undefined {
  const start = sign(view, passive - 1) ? asideStart(view, passive - 1) : passive;
  const contract = dealingEnding(view, start, 'contract');
  if (contract === undefined) return undefined;
  for (let at = contract; at > view.from && at > contract - reach && !sign(view, at - 1); at--) {
    const owned = dealingEnding(view, at, 'possessive');
    const owner = mentionUpTo(view, owned ?? at);
    if (owner) return owned !== undefined || at === contract ? owner : undefined;
    if (headUpTo(view, at)) return undefined;
  }
  return undefined;
}
