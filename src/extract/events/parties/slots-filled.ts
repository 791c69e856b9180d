import type { Role } from '../../../model/event.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';

/** Those found in the slots of a frame: who acts, what is acted on, and whom the little words mark. */
export interface Slots {
  readonly agents: readonly MentionReading[];
  readonly objects: readonly MentionReading[];
  /** What the objects are, where the frame has none of its own. */
  readonly as?: Role | undefined;
}
