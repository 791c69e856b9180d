import type { MentionReading } from '../../mentions/mention-reading.ts';

/** What may stand in a slot. */
export type Fits = (mention: MentionReading) => boolean;
