import type { DisagreementKind } from '../../model/ledger.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { compareWithinFact, inOneSentence } from './compare.ts';
import { type Statement, statementsOf } from './statements.ts';

/** Two claims of one fact and how they differ. */
export interface Meeting<C extends StatedClaim> {
  readonly kind: DisagreementKind;
  readonly claims: readonly [C, C];
}

/** How the claims of one fact differ: each claim in conflict beside every other number, other differences once for each two statements. */
export function meetingsOf<C extends StatedClaim>(claims: readonly C[]): Meeting<C>[] {
  const statements = statementsOf(claims);
  return statements.flatMap((a, i) => statements.slice(i + 1).flatMap((b) => meet(a, b)));
}

/** Ten stories against ten are nineteen meetings, not a hundred: each claim meets the other side once. */
function meet<C extends StatedClaim>(a: Statement<C>, b: Statement<C>): Meeting<C>[] {
  const pairs = [...a.map((claim) => [claim, partnerOf(claim, b)] as const), ...b.map((claim) => [partnerOf(claim, a), claim] as const)];
  const meetings = pairs.flatMap((claims): Meeting<C>[] => {
    const kind = compareWithinFact(...claims);
    return kind ? [{ kind, claims }] : [];
  });
  const conflicts = meetings.filter(({ kind }) => kind === 'conflict');
  return conflicts.length > 0 ? [...new Map(conflicts.map((one) => [one.claims.map(({ id }) => id).join(' '), one])).values()] : meetings.slice(0, 1);
}

/** Another sentence than its own, where there is one: within a sentence nobody contradicts himself. */
function partnerOf<C extends StatedClaim>(claim: C, others: Statement<C>): C {
  return others.find((other) => !inOneSentence(claim, other)) ?? others[0];
}
