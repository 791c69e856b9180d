import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { mentionFrom } from '../clause.ts';
import { unheardAt } from '../unheard.ts';

/** Whether one of the little words of a frame stands inside what names a party. */
export function within({ from, to }: MentionReading, marks: (at: number) => boolean): boolean {
  for (let at = from + 1; at < to - 1; at++) if (marks(at)) return true;
  return false;
}

/** A place right before the name of a firm. */
export function beforeName(view: SentenceView, place: MentionReading, described = false): boolean {
  // "vào công ty *Nhật* Landing AI": before a name that nobody told us of, too.
  const sorted = view.passage.lexicon.language.possessorLast === true && hitEnding(view.passage, 'sort', place.from) !== undefined;
  const next = mentionFrom(view, place.to) ?? (sorted ? unheardAt(view, place.to) : undefined);
  return (
    next !== undefined &&
    next.type !== 'place' &&
    next.type !== 'person' &&
    (hitEnding(view.passage, 'sort', place.from) !== undefined || (described && view.passage.lexicon.language.possessorLast))
  );
}
