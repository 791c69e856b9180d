import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingEnding } from '../clause.ts';

const owning = 6;

/** "Adobe rallied after *Lina Khan* blocked *its* takeover of Figma": a person is no "it"; whose it is, the sentence, or the one before, speaks of. */
export function whoseIt(view: SentenceView, word: Hit<'event'>, found: MentionReading[], carried: MentionReading | undefined): MentionReading[] {
  const [person] = found;
  if (person?.type !== 'person' || found.length > 1) return found;
  // The phrase may begin with it: "*its bid*".
  let at = word.from + 1;
  while (at > view.from && at > word.from - owning && hitEnding(view.passage, 'someone', at)?.meaning !== 'own') at--;
  if (hitEnding(view.passage, 'someone', at)?.meaning !== 'own' || dealingEnding(view, at, 'thing') === undefined) return found;
  const before = view.actors.find((actor) => actor.type !== 'person' && actor.to <= person.from);
  return [before ?? carried].flatMap((one) => one ?? []);
}
