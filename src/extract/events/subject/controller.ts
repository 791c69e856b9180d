import type { SentenceView } from '../../claims/sentence-view.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { acts } from '../acts.ts';
import { dealingEnding, mentionUpTo } from '../clause.ts';

/** "surprised at *the Pentagon's* decision to award", "*Uber* plans to sell": whose plan it is does what was planned. */
export function controllerOf(view: SentenceView, at: number): MentionReading | undefined {
  const from = dealingEnding(view, at, 'control');
  if (from === undefined) return undefined;
  const owner = mentionUpTo(view, dealingEnding(view, from, 'possessive') ?? from);
  return owner && acts(view, owner) ? owner : undefined;
}
