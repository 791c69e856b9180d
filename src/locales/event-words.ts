import type { EventType, Role } from '../model/event.ts';

/** Who plays which part in an event, already as words ("HPE và Microsoft"); undefined where nobody does. */
export type Cast = (role: Role) => string | undefined;

/** Words of what happens between companies. */
export interface EventWords {
  readonly events: Readonly<Record<EventType, string>>;
  readonly event: (type: EventType, cast: Cast) => string;
}
