import type { EventFrame } from '../../../model/language/event-words.ts';
import { offering } from './attempts/offering.ts';
import { wooing } from './attempts/wooing.ts';

/** Bids and talks that have not come to a purchase. */
export const attempts: readonly EventFrame[] = [...offering, ...wooing];
