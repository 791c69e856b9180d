import { vouches } from '../claims/nominals/vouching.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import { isFloor } from '../mentions/floor.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { isOrganisation } from '../mentions/mention-reading.ts';

/** Who can deal: organisations, and people with their own money. */
export const acts = (view: SentenceView, mention: MentionReading): boolean =>
  mention.type === 'person' || (isOrganisation(mention) && !vouches(view, mention) && !isFloor(view.passage, mention));
