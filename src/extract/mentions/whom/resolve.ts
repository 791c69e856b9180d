import type { Entity } from '../../../model/entity.ts';
import type { Anaphor } from '../anaphors.ts';
import { isCompany } from '../mention-reading.ts';
import type { Spoken } from '../standing.ts';
import { saysLittle } from './barred.ts';
import { alone, otherThan, toldMost } from './by-seat.ts';
import { comesFrom, mayMean } from './fits.ts';
import { gathererOf } from './gatherer.ts';
import { agentOf, latestOf, reach } from './latest.ts';
import { latest } from './latest-rule.ts';
import { calledSo, fromThere, ofHouse, ofSort, paid, single, vouching } from './narrowings.ts';
import { ownerOfPart } from './owner-of-part.ts';
import { ownersFor } from './owners.ts';
import { parts, partyMeant } from './party-meant.ts';
import { topical } from './topical.ts';
import { ofTrade } from './trade.ts';
import type { Narrowing, Pointed, WhomRule } from './whom-rule.ts';

/** How many sentences back an anaphor may look. */
const memory = 30;

/** How far back one may stand whose home is not known. */
const just = 3;

/** Whom an anaphor rather means; the first that leaves somebody is kept. */
export const narrowings: readonly Narrowing[] = [vouching, fromThere, ofHouse, calledSo, ofSort, single, paid];

/** Whom it means among those; the first rule that finds somebody decides. */
export const whomRules: readonly WhomRule[] = [ownerOfPart, topical, latest];

/** The entity an anaphor means, among all whom the sentences so far have named. */
export function resolveAnaphor(
  anaphor: Anaphor,
  spoken: readonly (readonly Spoken[])[],
  entities: ReadonlyMap<string, Entity>,
  paragraph: number,
): Spoken | undefined {
  const part = parts.get(anaphor.sorts[0] ?? '');
  if (part) return partyMeant(anaphor, spoken, part);
  if (anaphor.sorts[0] === 'service') return onlyUnit(anaphor, spoken);
  const near = ofTrade(anaphor, spoken.slice(-memory));
  const unit = unitFromThere(anaphor, near, entities);
  if (unit) return unit;
  if (anaphor.told && new Set(near.slice(-just).flatMap((sentence) => sentence.filter(isCompany).map(({ entity }) => entity))).size > 1) return undefined;
  const found = gathererOf(anaphor, near) ?? cloudOf(anaphor, near, entities, paragraph) ?? meantBy(anaphor, near, entities, paragraph);
  // "Oracle will buy Micro Focus. The British company …": where nobody told of is known to come from there, one just told of may.
  const last = near.slice(-just);
  // Of one that no gazetteer knows the place is no better known, unless it was just told of.
  const lost = found?.form === 'unknown' && anaphor.place && !last.some((sentence) => sentence.some(({ entity }) => entity === found.entity));
  const strange = anaphor.place !== undefined && !anaphor.bare;
  const most = strange && (found === undefined || found.form === 'unknown') ? toldMost(anaphor, near, entities) : undefined;
  const sure = lost ? undefined : (most ?? found);
  return (
    sure ??
    (strange ? meantBy({ ...anaphor, homeless: true }, last, entities, paragraph) : undefined) ??
    found ??
    meantBy({ ...anaphor, kin: true }, last, entities, paragraph) ??
    (strange ? meantBy({ ...anaphor, homeless: true, kin: true }, last, entities, paragraph) : undefined) ??
    (strange ? otherThan(anaphor, near) : undefined) ??
    (anaphor.seated ? alone(anaphor, last) : undefined)
  );
}

/** "Azure đứng thứ hai. *Dịch vụ này* tăng 50%": of those just told of the only one that is a part of a company. */
function onlyUnit({ barred }: Anaphor, spoken: readonly (readonly Spoken[])[]): Spoken | undefined {
  const units = spoken
    .slice(-2)
    .flat()
    .filter(({ type, entity }) => type === 'unit' && !barred?.has(entity));
  return units.every(({ entity }) => entity === units[0]?.entity) ? units[0] : undefined;
}

/** "Tencent Cloud moved into Saudi Arabia. The Chinese company …": a part that is a firm, where it led the last sentence and its owner is not told of. */
function unitFromThere({ place, sorts }: Anaphor, near: readonly (readonly Spoken[])[], entities: ReadonlyMap<string, Entity>): Spoken | undefined {
  if (!place || !sorts.includes('company') || near.at(-1)?.length) return undefined;
  const led = near.at(-2)?.[0];
  const entity = led?.type === 'unit' && led.leads && !led.passing ? entities.get(led.entity) : undefined;
  if (!led || !entity?.sorts.includes('company') || !comesFrom(entity, place, entities)) return undefined;
  return near.slice(-just).some((sentence) => sentence.some((mention) => mention.entity === entity.parent)) ? undefined : led;
}

/** "The cloud business has 1m customers": that of the company told of, named or not, unless a cloud unit is told of itself. */
function cloudOf(anaphor: Anaphor, near: readonly (readonly Spoken[])[], entities: ReadonlyMap<string, Entity>, paragraph: number): Spoken | undefined {
  if (!anaphor.sorts.includes('cloud-unit')) return undefined;
  const company = meantBy({ ...anaphor, sorts: ['company'] }, near, entities, paragraph);
  // "Amazon, Google and Intel bet on the cloud business": of several it is that of all.
  const row = near.find((sentence) => company !== undefined && sentence.includes(company));
  if (row === near.at(-1) && row?.some((one) => one.list !== undefined && row.some((other) => other !== one && other.list === one.list))) return undefined;
  const unit = company && entities.get(company.entity)?.cloudUnit;
  return unit ? { ...company, entity: unit, type: 'unit' } : undefined;
}

/** "Alibaba sẽ đầu tư 200 triệu USD vào công ty này": whoever acts on it is not meant, as long as somebody else was told of. */
function apartFrom(pointed: Pointed): Pointed {
  const { barred } = pointed.anaphor;
  const agent = pointed.anaphor.acted === 'on' ? agentOf(pointed)?.entity : undefined;
  for (const out of [barred && agent ? new Set([...barred, agent]) : barred, agent && new Set([agent])]) {
    if (!out) continue;
    const others = { ...pointed, wanted: (mention: Spoken) => !out.has(mention.entity) && pointed.wanted(mention) };
    if (latestOf({ ...others, far: reach })) return others;
  }
  return pointed;
}

/** "AWS brought in $2 billion for *the firm*": what a part does it does for its house, where that was told of. */
function houseOf({ anaphor, near, entities, wanted }: Pointed): Spoken | undefined {
  if (anaphor.acted !== 'on' || anaphor.place || !saysLittle(anaphor)) return undefined;
  const agent = agentOf({ anaphor, near });
  const parent = agent?.type === 'unit' ? entities.get(agent.entity)?.parent : undefined;
  return near
    .slice(-reach)
    .flat()
    .findLast((mention) => mention.entity === parent && wanted(mention));
}

function meantBy(anaphor: Anaphor, spoken: readonly (readonly Spoken[])[], entities: ReadonlyMap<string, Entity>, paragraph: number): Spoken | undefined {
  const near = ownersFor(anaphor, spoken, entities);
  const anyone: Pointed = { anaphor, near, paragraph, entities, wanted: (mention) => mayMean(mention, anaphor, entities) };
  const all = apartFrom(anyone);
  let pointed = all;
  for (const { narrow } of narrowings) {
    const narrowed = narrow(all);
    if (!narrowed || !latestOf({ ...all, ...narrowed })) continue;
    pointed = { ...all, ...narrowed };
    break;
  }
  const house = houseOf(all);
  if (house) return house;
  for (const rule of whomRules) {
    const found = rule.resolve(pointed);
    if (found) return found;
  }
  return undefined;
}
