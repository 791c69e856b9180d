import { nominalsOf } from '../../claims/nominals/nominals.ts';
import { hitsIn } from '../../claims/sentence/phrases.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingAt, headUpTo, mentionFrom, mentionUpTo, sign } from '../clause.ts';
import { headOf, homeEnd } from '../series.ts';

/** The object right behind a word of dealing: "acquired *Paystubb*". */
export const acted = (view: SentenceView, mention: MentionReading): boolean => headUpTo(view, mention.from);

/** Behind a deed and no speaker: "invested $590 million in phone maker *Meizu*; in 2014 it bought …". */
export const dealtWith = (view: SentenceView, mention: MentionReading): boolean =>
  dealingAt(view, mention.to, 'speech') === undefined && hitsIn(view, 'event', { from: view.from, to: mention.from }).length > 0;

const describing = 12;

/** "đóng cửa trang web lưu trữ mã nguồn *CodePlex* để hợp tác với GitHub": what a deed was done to, told with its sort, does not do what the deed was for. */
function closedFor(view: SentenceView, { from, to }: MentionReading): boolean {
  if (!view.passage.lexicon.language.dropsSubject || dealingAt(view, to, 'aim') === undefined) return false;
  if (headUpTo(view, from)) return true;
  let sorted = false;
  for (let at = from; at > view.from && at > from - describing && !sign(view, at - 1) && !mentionUpTo(view, at); at--) {
    sorted ||= view.passage.endings[at]?.some(({ cat }) => cat === 'sort' || cat === 'noun') ?? false;
    if (sorted && headUpTo(view, at)) return true;
  }
  return false;
}

/** "eyed *Twitter* and made a bid": what one verb is done to is not who does the next. */
export const objectBefore = (view: SentenceView, mention: MentionReading): boolean => {
  const { tokens, lexicon } = view.passage;
  if (closedFor(view, mention)) return true;
  // "đổ tiền vào Paytm *của Ấn Độ* và tháng 2 rót"
  const joint = homeEnd(view, mention.to);
  if (tokens[joint]?.kind !== 'word' || !lexicon.joints.has(tokens[joint]?.low ?? '') || mentionFrom(view, joint + 1)) return false;
  // "vào Tiki, *Mynt* và": or the list that it stands in is the object of a deed.
  return acted(view, headOf(view, mention)) || nominalsOf(view).find((one) => one.from <= mention.from && one.to === mention.to)?.role === 'object';
};
