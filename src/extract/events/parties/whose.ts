import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { ownBefore } from '../needs/own-before.ts';

/** "Broadcom has bought firms since Trump blocked *its* bid for Qualcomm": a firm's deed, though a person is named nearer: of the firm the sentence, or that before it, spoke of first. */
export function whose(
  view: SentenceView,
  { from, meaning: { type } }: Hit<'event'>,
  agents: readonly MentionReading[],
  carried: MentionReading | undefined,
): readonly MentionReading[] {
  const person = type.startsWith('acq') && agents.length > 0 && agents.every((one) => one.type === 'person');
  if (!person || !ownBefore(view, from)) return agents;
  const firm = view.actors.find((one) => one.type === 'company' && one.to <= from) ?? carried;
  return firm ? [firm] : agents;
}
