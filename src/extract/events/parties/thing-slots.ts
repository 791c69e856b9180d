import type { SentenceView } from '../../claims/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { acts } from '../acts.ts';
import { dealingAt, dealingEnding, mentionUpTo, opensClause, sign } from '../clause.ts';
import { markedAfter } from '../marked.ts';
import { unheardUpTo } from '../unheard.ts';
import type { Slots } from './slots-filled.ts';

/** "Nhà máy của *Zorvex*": behind "của" a name that nobody told us of. */
function ownerUpTo(view: SentenceView, at: number): MentionReading | undefined {
  const name = unheardUpTo(view, at, true);
  return name && dealingEnding(view, name.from, 'genitive') !== undefined ? name : undefined;
}

/** "Vùng đám mây của *Google* tại *Indonesia* mở cửa": whose it is and where it is stand before the verb. */
export function thingSlots(view: SentenceView, word: Hit<'event'>): Slots {
  const agents: MentionReading[] = [];
  const objects: MentionReading[] = [];
  for (let at = word.from; at > view.from && at > word.from - 16 && !sign(view, at - 1) && !opensClause(view, at - 1); ) {
    const mention = mentionUpTo(view, at) ?? ownerUpTo(view, at);
    if (mention?.type === 'place') objects.unshift(mention);
    else if (mention && acts(view, mention) && dealingEnding(view, mention.from, 'genitive') !== undefined) agents.unshift(mention);
    at = mention?.from ?? at - 1;
  }
  return {
    agents,
    objects:
      objects.length > 0
        ? objects
        : markedAfter(
            view,
            word.to,
            (at) => dealingAt(view, at, 'bridge') !== undefined,
            ({ type }) => type === 'place',
          ),
  };
}
