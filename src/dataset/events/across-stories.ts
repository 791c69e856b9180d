import type { TimelineEvent } from '../../model/ledger.ts';
import type { Period } from '../../model/period.ts';
import { entitiesOf, isSame, type Kin } from './same-event.ts';

/** One happening told by several stories is one event: same kind, one time within the other, same parties or the same sum, and no two sums of money. */
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

/** One for each year that an event of its kind lasts; an undated event is like no other. */
function shelvesOf({ type, period }: TimelineEvent): string[] {
  if (!period) return [];
  const [first, last] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => `${type} ${first + i}`);
}

function isOne(a: TimelineEvent, b: TimelineEvent, kin: Kin): boolean {
  if (!a.period || !b.period || !(holds(a.period, b.period) || holds(b.period, a.period))) return false;
  if (a.amount && b.amount && a.amount.value !== b.amount.value) return false;
  return isSame(a, b, kin) || (partiesWithin(a, b) && (isOneSum(a, b) || (isClose(a.period) && isClose(b.period))));
}

/** Nobody in the shorter telling who is not in the longer: "đầu tư vào Trung Quốc", "đầu tư". */
function partiesWithin(a: TimelineEvent, b: TimelineEvent): boolean {
  const [one, other] = [entitiesOf(a), entitiesOf(b)];
  return one.size > 0 && other.size > 0 && (one.isSubsetOf(other) || other.isSubsetOf(one));
}

const isOneSum = (a: TimelineEvent, b: TimelineEvent): boolean => a.amount?.value != null && a.amount.unit === b.amount?.unit;

/** A month or less: one company rarely does the same twice in it. */
const isClose = ({ start, end }: Period): boolean => start.slice(0, 7) === end.slice(0, 7);

const holds = (outer: Period, inner: Period): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The fuller cast, the more precise time, every sentence: first of whoever knows the day, or, of one time, names more of those who took part. */
function both(a: TimelineEvent, b: TimelineEvent): TimelineEvent {
  const fuller = b.parties.length > a.parties.length ? b : a;
  const [aWithin, bWithin] = a.period && b.period ? [holds(b.period, a.period), holds(a.period, b.period)] : [false, false];
  const first = aWithin === bWithin ? fuller : aWithin ? a : b;
  const second = first === a ? b : a;
  return { ...a, parties: fuller.parties, period: first.period, amount: a.amount ?? b.amount, voices: [...first.voices, ...second.voices] };
}
