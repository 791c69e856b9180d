import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { acts } from '../acts.ts';
import { mentionUpTo } from '../clause.ts';

/** "Snap, *công ty* đã ký …": what points back from behind a comma is the name before it. */
export const introduced = (view: SentenceView, mention: MentionReading): MentionReading => {
  const name = mention.form === 'anaphor' && view.passage.tokens[mention.from - 1]?.raw === ',' ? mentionUpTo(view, mention.from - 1) : undefined;
  return name && acts(view, name) ? name : mention;
};

/** Whether a sort begins here, with or without its article. */
export const describes = (view: SentenceView, at: number): boolean =>
  [at, at + 1].some((place) => hitAt(view.passage, 'sort', place) !== undefined || hitAt(view.passage, 'cue', place)?.meaning.side === 'before');
