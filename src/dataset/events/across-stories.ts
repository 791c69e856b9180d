import type { TimelineEvent } from '../../model/ledger.ts';
import type { Period } from '../../model/period.ts';
import { isSame, type Kin } from './same-event.ts';

/** One happening told by several stories is one event: same kind and parties, one time within the other, and no two sums of money. */
export function joinStories(events: readonly TimelineEvent[], kin: Kin): TimelineEvent[] {
  const joined: TimelineEvent[] = [];
  // What lies within another shares a year with it: only those are asked.
  const shelves = new Map<string, Set<number>>();
  for (const event of events) {
    const near = shelvesOf(event).flatMap((shelf) => [...(shelves.get(shelf) ?? [])]);
    const at = near.reduce((first, one) => {
      const other = joined[one];
      return one < first && other && other.slug !== event.slug && isOne(other, event, kin) ? one : first;
    }, joined.length);
    const other = joined[at];
    joined[at] = other ? both(other, event) : event;
    for (const shelf of shelvesOf(event)) shelves.set(shelf, (shelves.get(shelf) ?? new Set()).add(at));
  }
  return joined;
}

/** One for each year of an event and each company in it or over it; an undated event is like no other. */
function shelvesOf({ type, period }: TimelineEvent): string[] {
  if (!period) return [];
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => `${type} ${first + i}`);
}

function isOne(a: TimelineEvent, b: TimelineEvent, kin: Kin): boolean {
  if (!a.period || !b.period || !(holds(a.period, b.period) || holds(b.period, a.period))) return false;
  return (!a.amount || !b.amount || a.amount.value === b.amount.value) && isSame(a, b, kin);
}

const holds = (outer: Period, inner: Period): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The fuller cast, the more precise time, every sentence. */
function both(a: TimelineEvent, b: TimelineEvent): TimelineEvent {
  const precise = a.period && b.period && holds(b.period, a.period) ? a.period : b.period;
  return {
    ...a,
    parties: b.parties.length > a.parties.length ? b.parties : a.parties,
    period: precise,
    amount: a.amount ?? b.amount,
    voices: [...a.voices, ...b.voices],
  };
}
