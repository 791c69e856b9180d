import type { Claim, Disagreement, Fact } from '../../model/ledger.ts';
import { compareWithinFact } from '../facts/compare.ts';
import type { Say } from '../words/speaker.ts';
import { disagreement } from './disagreement.ts';

/** The different numbers given for one fact: each claim in conflict beside every other number, other differences once. */
export function disagreementsWithin(fact: Fact, say: Say): Disagreement[] {
  const stated = [...Map.groupBy(fact.claims, statementOf).values()];
  return stated.flatMap((claims, i) =>
    stated.slice(i + 1).flatMap((others) => {
      const [a, b] = [claims[0], others[0]];
      const kind = a && b && compareWithinFact(a, b);
      if (!kind) return [];
      // Ten stories that repeat "254 triệu USD" all stand against the one that says 215; none needs to meet all the others.
      const pairs = kind === 'conflict' ? [...claims.map((claim) => [claim, b] as const), ...others.slice(1).map((other) => [a, other] as const)] : [[a, b] as const];
      return pairs.map(([one, other]) => disagreement(kind, one, other, say));
    }),
  );
}

function statementOf({ value, high, min, approx, modality, direction, attributedTo }: Claim): string {
  return [value, high, min, approx, modality, direction, attributedTo].join('|');
}
