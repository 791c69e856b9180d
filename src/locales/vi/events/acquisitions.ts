import type { EventFrame } from '../../../model/language/event-words.ts';
import { buying } from './acquisitions/buying.ts';
import { changingHands } from './acquisitions/changing-hands.ts';
import { deals } from './acquisitions/told-as-nouns.ts';

/** Companies bought and sold. */
export const acquisitions: readonly EventFrame[] = [...buying, ...deals, ...changingHands];
