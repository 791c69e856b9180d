import type { EventFrame } from '../../../model/language/event-words.ts';
import { investing } from './investments/investing.ts';
import { placing } from './investments/placing.ts';
import { raising } from './investments/raising.ts';
import { rounds } from './investments/rounds.ts';
import { stakes } from './investments/stakes.ts';

/** Money put into companies and places, and rounds. */
export const investments: readonly EventFrame[] = [...investing, ...placing, ...stakes, ...raising, ...rounds];
