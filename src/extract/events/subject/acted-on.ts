import { nominalsOf } from '../../claims/nominals/nominals.ts';
import { hitsIn } from '../../claims/sentence/phrases.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingAt, headUpTo, mentionFrom } from '../clause.ts';
import { headOf, homeEnd } from '../series.ts';

/** The object right behind a word of dealing: "acquired *Paystubb*". */
export const acted = (view: SentenceView, mention: MentionReading): boolean => headUpTo(view, mention.from);

/** Behind a deed and no speaker: "invested $590 million in phone maker *Meizu*; in 2014 it bought …". */
export const dealtWith = (view: SentenceView, mention: MentionReading): boolean =>
  dealingAt(view, mention.to, 'speech') === undefined && hitsIn(view, 'event', { from: view.from, to: mention.from }).length > 0;

/** "eyed *Twitter* and made a bid": what one verb is done to is not who does the next. */
export const objectBefore = (view: SentenceView, mention: MentionReading): boolean => {
  const { tokens, lexicon } = view.passage;
  // "đổ tiền vào Paytm *của Ấn Độ* và tháng 2 rót"
  const joint = homeEnd(view, mention.to);
  if (tokens[joint]?.kind !== 'word' || !lexicon.joints.has(tokens[joint]?.low ?? '') || mentionFrom(view, joint + 1)) return false;
  // "vào Tiki, *Mynt* và": or the list that it stands in is the object of a deed.
  return acted(view, headOf(view, mention)) || nominalsOf(view).find((one) => one.from <= mention.from && one.to === mention.to)?.role === 'object';
};
