import type { Event } from '../../model/event.ts';

/** Whether one entity is the owner of the other: Azure and Microsoft. */
export type Kin = (a: string, b: string) => boolean;

/** What tells one event from another. */
type Happening = Pick<Event, 'type' | 'period' | 'parties'>;

/**
 * One event is told where the kind is the same, times do not exclude each other, and the parties are the same, or one
 * sentence leaves out a party that another names, or names the owner for the unit ("Flipkart chọn Azure", "chọn Microsoft").
 */
export function isSame(a: Happening, b: Happening, kin: Kin): boolean {
  if (a.type !== b.type) return false;
  if (a.period && b.period && (a.period.end < b.period.start || b.period.end < a.period.start)) return false;
  const [one, other] = [entitiesOf(a), entitiesOf(b)];
  const shared = one.intersection(other);
  const [mine, theirs] = [[...one.difference(shared)], [...other.difference(shared)]];
  // Only those not shared may stand for each other: two products of one owner are two launches.
  const [few, many] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  return few.every((id) => many.some((owner) => kin(id, owner))) && shared.size + few.length >= Math.min(2, Math.max(one.size, other.size));
}

/** Those who take part, each once, in the order of the text. */
export const entitiesOf = ({ parties }: Pick<Event, 'parties'>): Set<string> => new Set(parties.map(({ entity }) => entity));
