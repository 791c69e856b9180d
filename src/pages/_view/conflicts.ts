import type { Claim, Dataset, Disagreement } from '../../model/ledger.ts';
import { oncePerDataset } from './memo.ts';

/** Two claims and the words for how they differ. */
export interface DisagreeingPair {
  readonly claims: readonly [Claim, Claim];
  readonly disagreement: Disagreement;
}

const claimsById = oncePerDataset(({ claims }): ReadonlyMap<string, Claim> => new Map(claims.map((claim) => [claim.id, claim])));

/** Disagreements with their claims; of several sentences that give the same two numbers, one pair. */
const pairs = (dataset: Dataset, wanted: (kind: Disagreement['kind']) => boolean): readonly DisagreeingPair[] => {
  const byId = claimsById(dataset);
  const seen = new Set<string>();
  return dataset.disagreements.flatMap((disagreement): DisagreeingPair[] => {
    const [a, b] = disagreement.claims.map((id) => byId.get(id));
    if (!wanted(disagreement.kind) || !a || !b) return [];
    const key = [a.subject, a.metric, ...[a.value, b.value].map(String).sort(), a.period?.label, b.period?.label, disagreement.kind].join(' ');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ claims: a.rank === 'preferred' || reads(a, b) ? [a, b] : [b, a], disagreement }];
  });
};

/** The order of the text, except that the preferred stands first. */
const reads = (a: Claim, b: Claim) => b.rank !== 'preferred' && (a.slug !== b.slug || (a.voices[0]?.figure.start ?? 0) < (b.voices[0]?.figure.start ?? 0));

/** The conflicts that stand open. */
export const conflictsOf = oncePerDataset((dataset) => pairs(dataset, (kind) => kind === 'conflict'));

/** For each claim the first open conflict that it is in. */
export const conflictOf = oncePerDataset(
  (dataset): ReadonlyMap<Claim, DisagreeingPair> =>
    new Map(
      conflictsOf(dataset)
        .toReversed()
        .flatMap((pair) => pair.claims.map((claim) => [claim, pair] as const)),
    ),
);

/** The open conflicts that each story is in. */
export const conflictsBySlug = oncePerDataset((dataset): ReadonlyMap<string, readonly DisagreeingPair[]> => {
  const bySlug = new Map<string, DisagreeingPair[]>();
  for (const pair of conflictsOf(dataset)) {
    for (const slug of new Set(pair.claims.map((claim) => claim.slug))) bySlug.set(slug, [...(bySlug.get(slug) ?? []), pair]);
  }
  return bySlug;
});

/** The open conflicts about each company. */
export const conflictsBySubject = oncePerDataset((dataset) => Map.groupBy(conflictsOf(dataset), ({ claims }) => claims[0].subject));

/** Pairs that differ and are not in conflict. */
export const differencesOf = oncePerDataset((dataset) => pairs(dataset, (kind) => kind !== 'conflict'));

/** For each claim the others it is in conflict with, each number once. */
export const againstOf = oncePerDataset((dataset): ReadonlyMap<string, readonly Claim[]> => {
  const byId = claimsById(dataset);
  const against = new Map<string, Claim[]>();
  for (const {
    kind,
    claims: [a, b],
  } of dataset.disagreements) {
    if (kind !== 'conflict') continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const claim = byId.get(other);
      const known = against.get(one) ?? [];
      if (claim && !known.some(({ value }) => value === claim.value)) against.set(one, [...known, claim]);
    }
  }
  return against;
});
