import { nominalsOf } from '../../claims/nominals.ts';
import { hitsIn } from '../../claims/phrases.ts';
import type { SentenceView } from '../../claims/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingAt, headUpTo, mentionFrom } from '../clause.ts';

/** The object right behind a word of dealing: "acquired *Paystubb*". */
export const acted = (view: SentenceView, mention: MentionReading): boolean => headUpTo(view, mention.from);

/** Behind a deed and no speaker: "invested $590 million in phone maker *Meizu*; in 2014 it bought …". */
export const dealtWith = (view: SentenceView, mention: MentionReading): boolean =>
  dealingAt(view, mention.to, 'speech') === undefined && hitsIn(view, 'event', { from: view.from, to: mention.from }).length > 0;

/** "eyed *Twitter* and made a bid": what one verb is done to is not who does the next. */
export const objectBefore = (view: SentenceView, mention: MentionReading): boolean =>
  view.passage.lexicon.joints.has(view.passage.tokens[mention.to]?.low ?? '') &&
  view.passage.tokens[mention.to]?.kind === 'word' &&
  !mentionFrom(view, mention.to + 1) &&
  nominalsOf(view).find((one) => one.from <= mention.from && one.to === mention.to)?.role === 'object';
