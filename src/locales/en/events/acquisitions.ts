import type { EventFrame } from '../../../model/language/event-words.ts';
import { buying } from './acquisitions/buying.ts';
import { merging } from './acquisitions/merging.ts';
import { selling } from './acquisitions/selling.ts';
import { purchases } from './acquisitions/told-as-nouns.ts';

/** Companies bought and sold. */
export const acquisitions: readonly EventFrame[] = [...buying, ...selling, ...purchases, ...merging];
