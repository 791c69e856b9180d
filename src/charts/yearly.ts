import type { Datum } from './datum.ts';

/** How often the period of a datum fits in a year: 4 for a quarter. A figure "a year" is already yearly. */
export function timesAYear({ period, perYear }: Pick<Datum, 'period' | 'perYear'>): number {
  if (perYear || !period) return 1;
  if (/-Q\d$/.test(period.label)) return 4;
  if (/-H\d$/.test(period.label)) return 2;
  if (/^\d{4}-\d\d$/.test(period.label)) return 12;
  return 1;
}

/** The value as a yearly rate. */
export const yearly = (datum: Datum): number => datum.value * timesAYear(datum);

/** True for periods that a money flow can be spread over: a quarter, a half, a year; never a day. */
export const isStretch = ({ period }: Pick<Datum, 'period'>): boolean => period !== null && !/^\d{4}-\d\d-\d\d$/.test(period.label);
