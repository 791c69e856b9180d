import type { Entity } from '../../model/entity.ts';
import type { CrossCheck } from '../../model/ledger.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { byText } from '../order.ts';
import type { Say } from '../words/speaker.ts';
import { baseTimesGrowth } from './base-times-growth.ts';
import type { Books, Check } from './finding.ts';
import { partOfWhole } from './part-of-whole.ts';
import { quartersToYear } from './quarters-to-year.ts';
import { shareTimesMarket } from './share-times-market.ts';
import { sharesOfMarket } from './shares-of-market.ts';

const rules: readonly Check[] = [quartersToYear, baseTimesGrowth, partOfWhole, sharesOfMarket, shareTimesMarket];

/** The cross-checks of each claim, by claim id: what arithmetic with the other claims says of it. */
export function crossCheck(claims: readonly StatedClaim[], entities: ReadonlyMap<string, Entity>, say: Say): ReadonlyMap<string, readonly CrossCheck[]> {
  const bySubject = Map.groupBy(claims, ({ subject, metric }) => `${subject}|${metric}`);
  const books: Books = { claims, of: (subject, metric) => bySubject.get(`${subject}|${metric}`) ?? [], owners: (entity) => ownersOf(entity, entities), say };
  const checks = new Map<string, CrossCheck[]>();
  for (const { claims: reckoned, ...finding } of rules.flatMap((rule) => rule(books))) {
    for (const { id } of reckoned) {
      const others = reckoned.map((claim) => claim.id).filter((other) => other !== id);
      const known = checks.get(id) ?? [];
      checks.set(id, known);
      known.push({ ...finding, with: others });
    }
  }
  return new Map([...checks].map(([id, found]) => [id, joinAlike(found)]));
}

/** A story that gives the year twice yields the same sum twice: it is said once. */
function joinAlike(checks: readonly CrossCheck[]): CrossCheck[] {
  return [...Map.groupBy(checks, ({ rule, words }) => `${rule} ${words.vi}`).values()].flatMap((alike) => {
    const [first] = alike;
    return first ? [{ ...first, with: [...new Set(alike.flatMap((check) => check.with))].sort(byText) }] : [];
  });
}

function ownersOf(entity: string, entities: ReadonlyMap<string, Entity>): string[] {
  const owners: string[] = [];
  for (let owner = entities.get(entity)?.parent; owner && !owners.includes(owner); owner = entities.get(owner)?.parent) owners.push(owner);
  return owners;
}
