import type { Entity } from '../../model/entity.ts';
import type { CrossCheck } from '../../model/ledger.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { factKey } from '../facts/fact-key.ts';
import type { Say } from '../words/speaker.ts';
import { baseTimesGrowth } from './base-times-growth.ts';
import type { Books, Check, Finding } from './finding.ts';
import { partOfWhole } from './part-of-whole.ts';
import { quartersToYear } from './quarters-to-year.ts';
import { shareTimesMarket } from './share-times-market.ts';
import { sharesOfMarket } from './shares-of-market.ts';

const rules: readonly Check[] = [quartersToYear, baseTimesGrowth, partOfWhole, sharesOfMarket, shareTimesMarket];

/** The cross-checks of each claim, by claim id: what arithmetic with the other claims says of it. */
export function crossCheck(claims: readonly StatedClaim[], entities: ReadonlyMap<string, Entity>, say: Say): ReadonlyMap<string, readonly CrossCheck[]> {
  // A sum of three statements that a hundred stories repeat is done once, and not a million times.
  const statements = Map.groupBy(claims, statementOf);
  const distinct = [...statements.values()].flatMap(([first]) => first ?? []);
  const bySubject = Map.groupBy(distinct, ({ subject, metric }) => `${subject}|${metric}`);
  const books: Books = {
    claims: distinct,
    of: (subject, metric) => bySubject.get(`${subject}|${metric}`) ?? [],
    owners: (entity) => ownersOf(entity, entities),
    say,
  };
  const checks = new Map<string, CrossCheck[]>();
  for (const finding of rules.flatMap((rule) => rule(books))) {
    const stated = finding.claims.map((claim) => statements.get(statementOf(claim)) ?? [claim]);
    for (const [id, check] of eachOf(finding, stated)) checks.set(id, [...(checks.get(id) ?? []), check]);
  }
  return checks;
}

function statementOf(claim: StatedClaim): string {
  return [factKey(claim), claim.value, claim.high, claim.approx, claim.modality].join('|');
}

/** What a finding says of every claim that states one of its statements: checks by claim id, each reckoned with the claims of the same story where there are such. */
function eachOf({ rule, outcome, words, withinStory }: Finding, stated: readonly (readonly StatedClaim[])[]): (readonly [string, CrossCheck])[] {
  const bySlug = stated.map((claims) => new Map(claims.toReversed().map((claim) => [claim.slug, claim])));
  const [together, apart] = [words(true), words(false)];
  return stated.flatMap((claims, own) =>
    claims.flatMap(({ id, slug }) => {
      const others = stated.flatMap(([first], i) => (i === own ? [] : (bySlug[i]?.get(slug) ?? first ?? [])));
      const sameStory = others.every((other) => other.slug === slug);
      if (withinStory && !sameStory) return [];
      return [[id, { rule, outcome, with: others.map((other) => other.id), words: sameStory ? together : apart }] as const];
    }),
  );
}

function ownersOf(entity: string, entities: ReadonlyMap<string, Entity>): string[] {
  const owners: string[] = [];
  for (let owner = entities.get(entity)?.parent; owner && !owners.includes(owner); owner = entities.get(owner)?.parent) owners.push(owner);
  return owners;
}
