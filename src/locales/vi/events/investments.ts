import type { EventFrame } from '../../../model/language/event-words.ts';
import { outlays } from './investments/outlays.ts';
import { rounds } from './investments/rounds.ts';
import { stakes } from './investments/stakes.ts';

/** Money put into companies and places, and rounds. */
export const investments: readonly EventFrame[] = [...outlays, ...stakes, ...rounds];
