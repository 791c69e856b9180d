import type { StatedClaim } from '../claims/claims-of-story.ts';

/** The claims of a fact that say the same thing in the same way; at least one. */
export type Statement<C extends StatedClaim> = readonly [C, ...C[]];

/** The claims of a fact by what they say: a hundred stories that repeat "254 triệu USD" are one statement. */
export function statementsOf<C extends StatedClaim>(claims: readonly C[]): Statement<C>[] {
  const alike = Map.groupBy(claims, ({ value, high, min, approx, modality, direction, attributedTo, voices }) =>
    [value, high, min, approx, modality, direction, attributedTo, voices[0]?.figure.text].join('|'),
  );
  return [...alike.values()].flatMap(([first, ...others]): Statement<C>[] => (first ? [[first, ...others]] : []));
}
