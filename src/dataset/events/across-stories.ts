import type { TimelineEvent } from '../../model/ledger.ts';
import type { Period } from '../../model/period.ts';
import { isSame, type Kin } from './same-event.ts';

/** One happening told by several stories is one event: same kind and parties, one time within the other, and no two sums of money. */
export function joinStories(events: readonly TimelineEvent[], kin: Kin): TimelineEvent[] {
  const joined: TimelineEvent[] = [];
  for (const event of events) {
    const at = joined.findIndex((other) => other.slug !== event.slug && isOne(other, event, kin));
    const other = joined[at];
    if (other) joined[at] = both(other, event);
    else joined.push(event);
  }
  return joined;
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
