import type { Entity } from '../../../model/entity.ts';
import type { Anaphor } from '../anaphors.ts';
import { isCompany } from '../mention-reading.ts';
import { slugOf } from '../slug.ts';
import type { Spoken } from '../standing.ts';

type Entities = ReadonlyMap<string, Entity>;

/** The sorts any company is of. */
const broad: ReadonlySet<string> = new Set(['company', 'tech-giant', 'group', 'business']);
/** Trades whose firms go by each other's word: SAP is "the cloud services provider", Lazada "sàn bán lẻ". */
const kin: ReadonlyMap<string, readonly string[]> = new Map([
  ['startup', ['software', 'cloud', 'security', 'ai', 'payments', 'fintech', 'e-commerce', 'hardware', 'chipmaker', 'storage']],
  ['cloud', ['software', 'tech-giant', 'data-centre']],
  ['data-centre', ['cloud', 'telecom']],
  ['telecom', ['network-gear']],
  ['software', ['cloud', 'security']],
  ['security', ['software', 'cloud']],
  ['ai', ['software', 'cloud']],
  ['games', ['software']],
  ['consultancy', ['software']],
  ['retailer', ['e-commerce']],
  ['e-commerce', ['retailer']],
  ['payments', ['fintech', 'bank', 'software']],
  ['fintech', ['payments', 'bank']],
  ['media', ['streaming', 'telecom']],
  ['streaming', ['media']],
  ['storage', ['hardware', 'software', 'cloud']],
  ['hardware', ['electronics', 'phone-maker', 'pc-maker', 'network-gear', 'storage']],
  ['electronics', ['hardware']],
  ['phone-maker', ['hardware', 'electronics']],
  ['pc-maker', ['hardware', 'electronics']],
  ['network-gear', ['hardware', 'telecom']],
  ['chip-equipment', ['chipmaker', 'hardware']],
  ['chipmaker', ['hardware', 'electronics']],
  ['manufacturer', ['hardware', 'electronics', 'chipmaker']],
  ['planemaker', ['defence']],
]);
/** Whose trade is no technology, though any other company may be called a tech giant. */
const noTech: ReadonlySet<string> = new Set(['bank', 'broker', 'insurer', 'drugmaker', 'energy', 'airline', 'brewer', 'consumer', 'property']);
const broadly = (sort: string, { sorts }: Entity): boolean =>
  broad.has(sort) && !(sort === 'tech-giant' && !sorts.includes(sort) && sorts.some((one) => noTech.has(one)));
/** What says of no company what it does: "the insurer" may be one of which the gazetteer says no more. */
const untold: ReadonlySet<string> = new Set(['company', 'startup', 'group']);
const tradeless = ({ type, sorts }: Entity): boolean => type === 'company' && sorts.every((sort) => untold.has(sort));
/** The sorts no company is of. */
const institutions: ReadonlySet<string> = new Set(['commission', 'ministry']);
/** Those who are no companies, each called by its own sort alone. */
const bodies: ReadonlySet<string> = new Set(['organisation', 'publisher']);
/** What only a part of a company is called. */
const parts: ReadonlySet<string> = new Set(['unit', 'cloud-unit']);
const apart = ['organisation', 'analyst', 'publisher'] as const;

/** "the commission" is one that is called so: the European Commission, but no ministry. */
function calledSo(mention: Spoken, anaphor: Anaphor, entities: Entities): boolean {
  const name = entities.get(mention.entity)?.name;
  const words = `${mention.entity}-${typeof name === 'string' ? slugOf(name) : slugOf(Object.values(name ?? {}).join(' '))}`.split('-');
  return anaphor.sorts.some((sort) => words.includes(sort));
}

/** Whether an entity comes from a place. */
export function comesFrom(entity: Entity | undefined, from: string, entities: Entities): boolean {
  for (let place = entity?.headquarters ?? entities.get(entity?.parent ?? '')?.headquarters; place; place = entities.get(place)?.parent)
    if (place === from) return true;
  return false;
}

/** Where a daughter sits is not known from where its house does. */
function isHomeless({ headquarters }: Entity, from: string, entities: Entities): boolean {
  // "the Pennsylvania company" may be one known to be of the United States.
  for (let place: string | undefined = from; place && headquarters; place = entities.get(place)?.parent) if (place === headquarters) return true;
  return headquarters === undefined;
}

/** Whether an entity is of a sort, and from the place, that an anaphor says. */
function fits(entity: Entity | undefined, anaphor: Anaphor, entities: Entities): boolean {
  if (!entity) return false;
  const sorted = anaphor.sorts.some(
    (sort) =>
      broadly(sort, entity) ||
      entity.sorts.includes(sort) ||
      entity.type === sort ||
      (anaphor.kin && (tradeless(entity) || kin.get(sort)?.some((other) => entity.sorts.includes(other)))),
  );
  if (!sorted || !anaphor.place) return sorted;
  // "the Seattle company" is Amazon, "the Seattle unit" is AWS.
  if (entity.type === 'unit' && !anaphor.sorts.includes('unit') && !(anaphor.kin && anaphor.pointed)) return false;
  return comesFrom(entity, anaphor.place, entities) || (anaphor.homeless === true && isHomeless(entity, anaphor.place, entities));
}

/** Of one that no gazetteer knows the trade is open; but a fund is no retailer. */
const mayTrade = ({ fund }: Spoken, { sorts }: Anaphor): boolean => !fund || sorts.some((sort) => broad.has(sort) || sort === 'fund' || sort === 'bank');

/** "Telefónica Tech" of Telefónica: its name begins with that of a known one. */
function isDaughter({ entity }: Spoken, entities: Entities): boolean {
  for (let end = entity.lastIndexOf('-'); end > 0; end = entity.lastIndexOf('-', end - 1)) if (entities.has(entity.slice(0, end))) return true;
  return false;
}

/** Whether an anaphor may mean who was mentioned. */
export function mayMean(mention: Spoken, anaphor: Anaphor, entities: Entities): boolean {
  if (institutions.has(anaphor.sorts[0] ?? '')) return mention.type === 'organisation' && calledSo(mention, anaphor, entities);
  const called = apart.some((type) => mention.type === type && anaphor.sorts.includes(type));
  if (mention.form === 'unknown' && anaphor.sorts.includes('unit') && isDaughter(mention, entities)) return true;
  // "the agency", "the unit" is no company of which nothing is known.
  if (mention.form === 'unknown' && !called && anaphor.sorts.every((sort) => bodies.has(sort) || parts.has(sort))) return false;
  return (
    (isCompany(mention) || called) && ((mention.form === 'unknown' && mayTrade(mention, anaphor)) || fits(entities.get(mention.entity), anaphor, entities))
  );
}
