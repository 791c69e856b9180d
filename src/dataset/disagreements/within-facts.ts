import type { Claim, Disagreement, Fact } from '../../model/ledger.ts';
import { compareWithinFact } from '../facts/compare.ts';
import type { Say } from '../words/speaker.ts';
import { disagreement } from './disagreement.ts';

/** The different numbers given for one fact, each pair of statements once. */
export function disagreementsWithin(fact: Fact, say: Say): Disagreement[] {
  const stated = differentStatements(fact.claims);
  return stated.flatMap((a, i) =>
    stated.slice(i + 1).flatMap((b) => {
      const kind = compareWithinFact(a, b);
      return kind ? [disagreement(kind, a, b, say)] : [];
    }),
  );
}

/** Ten stories that repeat "254 triệu USD" make one side of a disagreement; its first claim stands for them. */
function differentStatements(claims: readonly Claim[]): Claim[] {
  const alike = Map.groupBy(claims, ({ value, high, min, approx, modality, direction, attributedTo }) => [value, high, min, approx, modality, direction, attributedTo].join('|'));
  return [...alike.values()].flatMap(([first]) => first ?? []);
}
