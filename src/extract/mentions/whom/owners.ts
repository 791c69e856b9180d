import type { Entity } from '../../../model/entity.ts';
import type { Anaphor } from '../anaphors.ts';
import type { Spoken } from '../standing.ts';
import { saysLittle } from './barred.ts';

type Sentences = readonly (readonly Spoken[])[];
type Entities = ReadonlyMap<string, Entity>;

/** Those whom a text calls by name. */
const namedIn = (spoken: Sentences): ReadonlySet<string> =>
  new Set(spoken.flatMap((sentence) => sentence.flatMap(({ entity, form }) => (form === 'name' || form === 'alias' ? [entity] : []))));

/** Whether a part is no firm: one that goes by no firm's name ("Azure"), or is only described ("mảng đám mây của hãng"). */
const noFirm = ({ entity, type }: Spoken, entities: Entities, named: ReadonlySet<string>): boolean =>
  type === 'unit' && (!named.has(entity) || entities.get(entity)?.sorts.includes('company') === false);

function ledToOwners(spoken: Sentences, entities: Entities, wanted: (mention: Spoken, owner: string) => boolean): Sentences {
  const owned = (mention: Spoken): Spoken => {
    const parent = entities.get(entities.get(mention.entity)?.parent ?? '');
    return parent && wanted(mention, parent.id) ? { ...mention, entity: parent.id, type: parent.type } : mention;
  };
  return spoken.map((sentence) => sentence.map(owned));
}

/**
 * What is told of a part leads to its owner: for a group wherever the owner is named at all ("Doanh thu của Alibaba Cloud giảm. Cả tập đoàn …"),
 * for a firm where the part is none ("Azure cut prices. The company …").
 */
export function ownersFor(anaphor: Anaphor, spoken: Sentences, entities: Entities): Sentences {
  if (anaphor.place) return spoken;
  if (anaphor.sorts.includes('group')) {
    const named = new Set(spoken.flatMap((sentence) => sentence.map(({ entity }) => entity)));
    return ledToOwners(spoken, entities, (_, owner) => named.has(owner));
  }
  // "AWS grew. The tech giant …", "The company's shares …": a part that is told of with its owner is none and has none, and is no whole of itself.
  const tech = anaphor.sorts.includes('tech-giant');
  if (tech || anaphor.listed || anaphor.whole) {
    const named = new Set(spoken.flatMap((sentence) => sentence.map(({ entity }) => entity)));
    return ledToOwners(
      spoken,
      entities,
      ({ type, entity }, owner) => type === 'unit' && named.has(owner) && (!tech || entities.get(owner)?.cloudUnit === entity),
    );
  }
  if (!saysLittle(anaphor) || !anaphor.sorts.includes('company') || !spoken.some((sentence) => sentence.some(({ type }) => type === 'unit'))) return spoken;
  const named = namedIn(spoken);
  return ledToOwners(spoken, entities, (mention) => noFirm(mention, entities, named));
}
