import type { EventWord } from '../../../model/language/event-words.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';

/** A unit is launched, shut or split off by the company it belongs to. */
export const own = (view: SentenceView, { type, entity }: MentionReading, agents: readonly MentionReading[], of: EventWord['type']): boolean =>
  (type !== 'unit' && (type !== 'company' || of === 'spin-off' || !view.passage.lexicon.entities.has(entity))) ||
  agents.some((agent) => view.passage.lexicon.entities.get(entity)?.parent === agent.entity);
