import type { Disagreement, Fact } from '../../model/ledger.ts';
import { meetingsOf } from '../facts/meetings.ts';
import type { Say } from '../words/speaker.ts';
import { disagreement } from './disagreement.ts';

/** The different numbers given for one fact, explained. */
export function disagreementsWithin(fact: Fact, say: Say): Disagreement[] {
  return meetingsOf(fact.claims).map(({ kind, claims: [a, b] }) => disagreement(kind, a, b, say));
}
