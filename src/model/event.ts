import type { Modality } from './figure.ts';
import type { Period } from './period.ts';
import type { Span } from './text.ts';

/** What companies do with one another, and with what they own. */
export const eventTypes = [
  'partnership',
  'contract',
  'investment',
  'acquisition',
  'acquisition-attempt',
  'launch',
  'expansion',
  'spin-off',
  'shutdown',
] as const;
export type EventType = (typeof eventTypes)[number];

/** What part a company, product or place has in an event. */
export const roles = ['partner', 'buyer', 'target', 'investor', 'supplier', 'customer', 'owner', 'product', 'place', 'agent'] as const;
export type Role = (typeof roles)[number];

/** Who takes part in an event, and as what. */
export interface Party {
  readonly entity: string;
  readonly role: Role;
}

/** Who did what with whom, when, for how much. `amount` is the id of a figure of the same article. */
export interface Event {
  readonly type: EventType;
  readonly parties: readonly Party[];
  readonly period: Period | null;
  readonly amount: string | null;
  readonly modality: Modality;
  readonly sentence: Span;
  readonly rule: string;
}
