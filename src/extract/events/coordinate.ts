import type { Role } from '../../model/event.ts';
import type { EventReading } from './event-reading.ts';

const bought = (type: EventReading['type']): boolean => type === 'acquisition' || type === 'acquisition-attempt';

const each = (event: EventReading, role: Role): EventReading[] => {
  const mine = event.parties.filter((party) => party.role === role);
  if (mine.length < 2) return [event];
  return mine.map((party) => ({ ...event, parties: event.parties.filter((other) => other.role !== role || other === party) }));
};

/** "Adayroi và Lotte.vn khép lại cuộc chơi": each ends by itself. */
const alone = ({ type, parties }: EventReading): boolean => type === 'shutdown' && parties.every(({ role }) => role === 'owner');

/** "bought Nest and Dropcam" are two purchases, "neither Google nor Disney will bid" two bids not made; two who buy together buy once; "won Ryanair and Lufthansa as customers" are two contracts. */
export const apart = (event: EventReading): EventReading[] =>
  bought(event.type)
    ? each(event, 'target').flatMap((one) => (one.type === 'acquisition-attempt' ? each(one, 'buyer') : [one]))
    : alone(event)
      ? each(event, 'owner')
      : event.type === 'contract'
        ? each(event, 'customer')
        : [event];
