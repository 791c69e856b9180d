import type { Role } from '../../../model/event.ts';
import type { Anaphor } from '../anaphors.ts';
import type { Spoken } from '../standing.ts';

/** The sorts that are no trade but a part in a deal. */
export const parts: ReadonlyMap<string, Role> = new Map([
  ['buying-party', 'buyer'],
  ['party-bought', 'target'],
]);

/** How many sentences back a deal counts that is told by the way. */
const just = 3;
/** How many sentences back the deal may be that a text is about. */
const memory = 14;

/** "The buyer", "the target": who had that part in a deal told right before, else in the one that the text began with. */
export function partyMeant({ barred }: Anaphor, near: readonly (readonly Spoken[])[], role: Role): Spoken | undefined {
  const had = ({ party, entity }: Spoken): boolean => party() === role && !barred?.has(entity);
  return near.slice(-just).flat().findLast(had) ?? near.slice(-memory).flat().find(had);
}
