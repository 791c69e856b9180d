import type { Amount, Shown } from './format.ts';
import { signs } from './format.ts';

/** What a language must say for amounts to be put together. */
export interface AmountWords {
  readonly number: (value: number, decimals?: number) => string;
  /** Scales from large to small: `[1e9, 'tỷ']`. Values below the last are written in full. */
  readonly scales: readonly (readonly [number, string])[];
  readonly money: (number: string, scale: string, currency: string) => readonly [string, string];
  readonly moneyInFull: (number: string, currency: string) => string;
  readonly percent: readonly [string, string];
  readonly points: string;
  readonly times: (number: string) => readonly [string, string];
  readonly rank: (number: number) => readonly [string, string];
  readonly duration: (iso: string) => readonly [string, string];
  readonly nothing: string;
}

const MINUS = '−';
const NBSP = ' ';

const round = (value: number) => Number(value.toPrecision(6));
const glue = (number: string, unit: string) => (unit === '' ? number : unit === '%' ? `${number}%` : `${number}${NBSP}${unit}`);

/** Builds the two ways of writing an amount from a language's words. */
export function amountWriter(words: AmountWords) {
  const scaled = (value: number) => {
    const [size, name] = words.scales.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
    return { number: words.number(round(Math.abs(value) / size), 2), name, size };
  };

  const parts = (value: number | string, shown: Shown): readonly [string, string] => {
    if (typeof value === 'string') return words.duration(value);
    const minus = value < 0 ? MINUS : '';
    switch (shown.kind) {
      case 'money': {
        const { number, name } = scaled(value);
        const [digits, unit] = words.money(number, name, shown.unit ?? '');
        return [minus + digits, unit];
      }
      case 'percent':
        return [minus + words.number(Math.abs(value), 2), '%'];
      case 'points':
        return [minus + words.number(Math.abs(value), 2), words.points];
      case 'fraction':
        return [words.number(round(value * 100), 1), '%'];
      case 'multiple':
        return words.times(words.number(value, 2));
      case 'rank':
        return words.rank(value);
      case 'duration':
        return [words.number(value), shown.unit ?? ''];
      case 'count': {
        const { number, name, size } = scaled(value);
        // A count below a million is short enough in full: "1.500 nhân viên", not "1,5 nghìn".
        const [digits, scale] = size >= 1e6 ? [number, name] : [words.number(Math.abs(value)), ''];
        return [minus + digits, scale];
      }
    }
  };

  const plus = (shown: Shown) => (shown.direction === 'up' ? '+' : shown.direction === 'down' ? MINUS : '');

  const amount = (shown: Shown): Amount => {
    const value = shown.value ?? shown.min;
    if (value === undefined || value === null) return { sign: '', number: words.nothing, unit: '', text: words.nothing };
    const sign = shown.value === null ? '≥' : signs[shown.approx];
    const [low, unit] = parts(value, shown);
    const high = shown.high === undefined ? undefined : parts(shown.high, shown);
    const change = shown.kind === 'percent' || shown.kind === 'points' ? plus(shown) : '';
    const from = high && high[1] !== unit ? glue(low, unit) : low;
    const number = change + (high ? `${from}–${high[0]}` : low);
    const last = high ? high[1] : unit;
    return { sign, number, unit: last, text: (sign ? `${sign}${NBSP}` : '') + glue(number, last) };
  };

  const inFull = (shown: Shown): string => {
    if (shown.kind !== 'money' || typeof shown.value !== 'number') return amount(shown).text;
    const one = (value: number) => words.number(Math.abs(value), 2);
    const minus = shown.value < 0 ? MINUS : '';
    const high = typeof shown.high === 'number' ? `–${one(shown.high)}` : '';
    const sign = signs[shown.approx];
    return (sign ? `${sign}${NBSP}` : '') + minus + words.moneyInFull(one(shown.value) + high, shown.unit ?? '');
  };

  return { amount, inFull };
}
