import type { Language } from '../../model/language.ts';
import type { NumberReading } from '../numbers/number.ts';
import type { Unit } from './unit.ts';

const codes = { Y: 'Y', M: 'M', W: 'W', D: 'D', H: 'H', T: 'M', S: 'S' } as const;
// "hai năm rưỡi" is P30M: halves go down to the next unit. Half a week is no whole number of days, and stays P0.5W.
const finer: Partial<Record<keyof typeof codes, readonly [keyof typeof codes, number]>> = {
  Y: ['M', 12],

  D: ['H', 24],
  H: ['T', 60],
  T: ['S', 60],
};

/** An ISO 8601 duration of so many units. */
export function isoDuration(count: number, code: keyof typeof codes): string {
  const down = finer[code];
  if (!Number.isInteger(count) && down) return isoDuration(count * down[1], down[0]);
  const rounded = Math.round(count * 10) / 10;
  return code === 'H' || code === 'T' || code === 'S' ? `PT${rounded}${codes[code]}` : `P${rounded}${codes[code]}`;
}

const tidy = (value: number): number => Number(value.toPrecision(15));

/** A number's value in base units; here its separators are settled by what it measures. */
export function valueOf(number: NumberReading, unit: Unit, language: Language, negative = false): number | string {
  const groups = number.grouped !== undefined && (unit.kind === 'count' || unit.kind === 'money') && language.groupedBefore.includes(unit.kind);
  const value = (groups ? (number.grouped ?? number.value) : number.value) * (negative ? -1 : 1);
  if (unit.kind === 'money') return unit.power === 0 ? value : tidy(value * 10 ** unit.power);
  if (unit.kind === 'points') return tidy(value * unit.times);
  if (unit.kind === 'duration') return isoDuration(value * unit.time.times, unit.time.code);
  return value;
}

/** The unit as the contract writes it. */
export const unitName = (unit: Unit): string | undefined =>
  unit.kind === 'money' || unit.kind === 'count' ? unit.unit : unit.kind === 'percent' ? '%' : unit.kind === 'points' ? 'pp' : undefined;
