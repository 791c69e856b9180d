import type { Entity } from '../../../model/entity.ts';
import type { Anaphor } from '../anaphors.ts';
import { isCompany } from '../mention-reading.ts';
import type { Spoken } from '../standing.ts';
import { mayMean } from './fits.ts';
import { agentOf } from './latest.ts';

/** How far back one may stand whose home is not known. */
const just = 3;

/** How much more often one must be told of than the next. */
const times = 2;
/** How often one must be told of to be what a text is about. */
const topic = 3;

/** "the Montevideo-based company": of those of whom no gazetteer tells where they are at home, the one the text is about. */
export function toldMost(anaphor: Anaphor, near: readonly (readonly Spoken[])[], entities: ReadonlyMap<string, Entity>): Spoken | undefined {
  const strangers = near
    .slice(-just)
    .flat()
    .filter((mention) => mayMean(mention, { ...anaphor, homeless: true }, entities) && !anaphor.barred?.has(mention.entity));
  const counts = new Map<string, number>();
  for (const { entity } of near.flat()) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const told = strangers.toSorted((one, other) => (counts.get(other.entity) ?? 0) - (counts.get(one.entity) ?? 0));
  const next = told.find(({ entity }) => entity !== told[0]?.entity);
  const most = counts.get(told[0]?.entity ?? '') ?? 0;
  return most >= topic && most >= times * (counts.get(next?.entity ?? '') ?? 0) ? told[0] : undefined;
}

/** "Qualcomm turned down Broadcom but offered to meet with the Singapore-based firm": of two in a sentence the one who does not act, wherever a gazetteer has him at home. */
export function otherThan(anaphor: Anaphor, near: readonly (readonly Spoken[])[]): Spoken | undefined {
  const agent = anaphor.acted === 'on' ? agentOf({ anaphor, near }) : undefined;
  const others = near.at(-1)?.filter((mention) => isCompany(mention) && mention.entity !== agent?.entity && !anaphor.barred?.has(mention.entity)) ?? [];
  return agent && new Set(others.map(({ entity }) => entity)).size === 1 ? others.at(-1) : undefined;
}

/** "the San Jose, California-based company": who alone was just told of may have moved since, whatever a gazetteer says. */
export function alone(anaphor: Anaphor, last: readonly (readonly Spoken[])[]): Spoken | undefined {
  const told = last.flat().filter((mention) => mention.type === 'company' && !mention.passing && !anaphor.barred?.has(mention.entity));
  return told.every(({ entity }) => entity === told[0]?.entity) ? told[0] : undefined;
}
