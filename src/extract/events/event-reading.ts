import type { Event } from '../../model/event.ts';

/** An event by token: its amount is a quantity's first token, not yet a figure id. */
export interface EventReading extends Omit<Event, 'amount' | 'sentence'> {
  readonly amount: number | null;
}
