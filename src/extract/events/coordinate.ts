import type { Party, Role } from '../../model/event.ts';
import { joined } from '../claims/lists.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { acts } from './acts.ts';
import type { EventReading } from './event-reading.ts';

const bought = (type: EventReading['type']): boolean => type === 'acquisition' || type === 'acquisition-attempt';

const each = (event: EventReading, role: Role): EventReading[] => {
  const mine = event.parties.filter((party) => party.role === role);
  if (mine.length < 2) return [event];
  return mine.map((party) => ({ ...event, parties: event.parties.filter((other) => other.role !== role || other === party) }));
};

/** "bought Nest and Dropcam" are two purchases, "neither Google nor Disney will bid" two bids not made; two who buy together buy once. */
export const apart = (event: EventReading): EventReading[] =>
  bought(event.type) ? each(event, 'target').flatMap((one) => (one.type === 'acquisition-attempt' ? each(one, 'buyer') : [one])) : [event];

/** "bought Panaya for $200 million *and Noah Consulting for $70 million*": a second object with a price of its own, the verb left out. */
export function gapped(view: SentenceView, event: EventReading): EventReading[] {
  if (event.type !== 'acquisition' || event.amount === null) return [];
  const found: EventReading[] = [];
  for (let sum = view.quantities.find((one) => one.from === event.amount); sum; ) {
    const { to } = sum;
    const next = view.mentions.find((mention) => mention.from >= to && acts(view, mention));
    if (!next || next.from === to || !joined(view, to, next.from)) break;
    sum = view.quantities.find((one) => one.kind === 'money' && one.from >= next.to && one.from <= next.to + 3);
    if (sum)
      found.push({
        ...event,
        parties: event.parties.map((party): Party => (party.role === 'target' ? { ...party, entity: next.entity } : party)),
        amount: sum.from,
      });
  }
  return found;
}
