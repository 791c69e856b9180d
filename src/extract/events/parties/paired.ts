import type { Role } from '../../../model/event.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';

/** A mention and what it is in a deal: "sold its unit *to Didi*", the buyer. */
export type Paired = readonly [MentionReading, Role];
