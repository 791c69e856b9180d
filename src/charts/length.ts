import type { Fact } from '../model/ledger.ts';
import { daysOf } from '../model/period.ts';
import type { Datum } from './datum.ts';

/** How long the time is that a figure speaks of; a rate "a year" counts as a year's. */
export const lengths = ['year', 'quarter', 'half', 'month', 'other'] as const;
export type Length = (typeof lengths)[number];

/** Which panel of a money chart a figure belongs to: amounts of a quarter and of a year are not compared. */
export function lengthOf({ period, perYear }: Pick<Datum, 'period' | 'perYear'>): Length {
  if (perYear) return 'year';
  const days = period ? daysOf(period) : 0;
  if (days > 350 && days < 380) return 'year';
  if (days > 175 && days < 190) return 'half';
  if (days > 83 && days < 99) return 'quarter';
  return days > 26 && days < 36 ? 'month' : 'other';
}

/** The same of a fact. */
export const lengthOfFact = ({ period, preferred }: Fact): Length => lengthOf({ period, perYear: preferred.per === 'year' });

/** True for periods that money can flow over: a quarter, a half, a year; never a day. */
export const isStretch = ({ period }: Pick<Datum, 'period'>): boolean => period !== null && !/^\d{4}-\d\d-\d\d$/.test(period.label);
