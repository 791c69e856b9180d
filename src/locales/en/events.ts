import type { EventFrame } from '../../model/language/event-words.ts';
import { acquisitions } from './events/acquisitions.ts';
import { attempts } from './events/attempts.ts';
import { closedSites } from './events/closed-sites.ts';
import { closures } from './events/closures.ts';
import { contracts } from './events/contracts.ts';
import { investments } from './events/investments.ts';
import { launches } from './events/launches.ts';
import { partnerships } from './events/partnerships.ts';

export { dealings } from './dealings.ts';

/** How English tells of deals. */
export const events: readonly EventFrame[] = [
  ...acquisitions,
  ...attempts,
  ...investments,
  ...partnerships,
  ...contracts,
  ...launches,
  ...closures,
  ...closedSites,
];
