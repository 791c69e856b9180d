import type { EventFrame } from '../../../model/language/event-words.ts';
import { choosing } from './contracts/choosing.ts';
import { ordering } from './contracts/ordering.ts';
import { supplying } from './contracts/supplying.ts';

/** Customers and those who serve them. */
export const contracts: readonly EventFrame[] = [...supplying, ...choosing, ...ordering];
