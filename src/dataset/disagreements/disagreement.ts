import type { Disagreement, DisagreementKind } from '../../model/ledger.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import type { Say } from '../words/speaker.ts';

/** Two claims with the word for how they differ, explained in a line. */
export function disagreement(kind: DisagreementKind, a: StatedClaim, b: StatedClaim, say: Say): Disagreement {
  return { kind, claims: [a.id, b.id], words: say(({ words, about, side }) => words.differ[kind](about(a), side(a), side(b))) };
}
