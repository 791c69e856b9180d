import type { MentionReading } from '../../mentions/mention-reading.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** Whether a mention is one who puts money in. */
export const isFund = ({ passage }: SentenceView, { fund, entity }: Pick<MentionReading, 'fund' | 'entity'>): boolean =>
  fund === true || (passage.lexicon.entities.get(entity)?.sorts.includes('fund') ?? false);
