import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
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

/** "*Các cơ sở mới* sẽ đặt tại London": a place of work that opens its sentence is theirs whom the sentences before spoke of. */
export const leads = (view: SentenceView): boolean => [0, 1, 2].some((over) => dealingAt(view, view.from + over, 'facility') !== undefined);

/** "Vùng đám mây của *Google* tại *Indonesia* mở cửa": whose it is and where it is stand before the verb. */
export function thingSlots(view: SentenceView, word: Hit<'event'>, carried: MentionReading | undefined): Slots {
  const agents: MentionReading[] = [];
  const objects: MentionReading[] = [];
  // "Trung tâm của SAP ở TP.HCM*,* khai trương năm ngoái với …, sẽ tuyển": an aside tells of it.
  const from = view.passage.tokens[word.from - 1]?.raw === ',' ? word.from - 1 : word.from;
  for (let at = from; at > view.from && at > from - 16 && !sign(view, at - 1) && !opensClause(view, at - 1); ) {
    const mention = mentionUpTo(view, at) ?? ownerUpTo(view, at);
    if (mention?.type === 'place') objects.unshift(mention);
    // "Cửa hàng *Uniqlo* đầu tiên tại Việt Nam khai trương": whose it is may stand right behind it.
    else if (mention && acts(view, mention) && dealingEnding(view, mention.from, 'genitive', 'facility') !== undefined) agents.unshift(mention);
    at = mention?.from ?? at - 1;
  }
  return {
    agents: agents.length === 0 && carried && leads(view) ? [carried] : agents,
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
