import type { Approx } from '../../model/figure.ts';
import type { Passage } from '../lexicon/passage.ts';
import { hitAt, tokenAt } from '../lexicon/passage.ts';
import type { NumberReading } from '../numbers/number.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { Unit } from './unit.ts';
import { currencyBefore, unitAfter } from './unit.ts';

/** A number with its unit if it has one: "3,53 tỷ USD", "$75M", and the "2" of "$2-3 billion". */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly number: NumberReading;
  readonly unit?: Unit;
  /** Its currency stood before the number. */
  readonly prefixed: boolean;
  readonly negative: boolean;
  readonly approx?: Approx;
}

/** A minus sign glued to its number and parted from what stands before: "-3,5%", "(-$2.8B)". */
function minusAt(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  const next = passage.tokens[at + 1];
  return token?.raw === '-' && (!token.glued || tokenAt(passage, at - 1)?.raw === '(') && next?.glued === true;
}

/** Half behind a unit: "hai năm rưỡi". */
function withHalf(passage: Passage, amount: Amount): Amount {
  const half = hitAt(passage, 'number', amount.to);
  if (amount.unit?.kind !== 'duration' || half?.meaning.role !== 'half-more') return amount;
  return { ...amount, to: half.to, number: { ...amount.number, value: amount.number.value + half.meaning.value } };
}

/** Reads one amount at a token, without ranges. */
export function amountAt(passage: Passage, at: number, end: number): Amount | undefined {
  const negative = minusAt(passage, at) || hitAt(passage, 'number', at)?.meaning.role === 'minus';
  const first = negative ? at + 1 : at;
  const currency = currencyBefore(passage, first);
  const inner = currency && minusGlued(passage, currency.to) ? currency.to + 1 : (currency?.to ?? first);
  // "$.50": nothing before the point.
  const begin = currency && passage.tokens[inner]?.raw === '.' ? inner + 1 : inner;
  // "It costs $. 4 people" is two sentences.
  const number = begin < end ? readNumber(passage, begin, end) : undefined;
  if (!number) return undefined;
  const from = at;
  if (currency) {
    const again = unitAfter(passage, number.to, end, number);
    const to = again?.kind === 'money' && again.unit === currency.unit && !passage.tokens[number.to]?.hyphened ? again.to : number.to;
    const unit: Unit = { kind: 'money', to, unit: currency.unit, power: 0 };
    return { from, to, number, unit, prefixed: true, negative: negative || inner !== currency.to, approx: undefined };
  }
  // "500+ customers", "20-plus years", "45 or more sites": the hedge stands before the unit, tied to the number where it is one word.
  const hedge = hitAt(passage, 'hedge', number.to);
  const tied = passage.tokens[number.to]?.glued || passage.tokens[number.to]?.hyphened || (hedge?.to ?? 0) > number.to + 1;
  const plus = tied && hedge?.meaning.side === 'after';
  const unit = unitAfter(passage, plus ? hedge.to : number.to, end, number);
  // "sales of $4 billion (–6 percent)": in its bracket a change has fallen by so much.
  const fallen = unit?.kind === 'percent' && first !== at && tokenAt(passage, at - 1)?.raw === '(';
  return withHalf(passage, {
    from: fallen ? first : from,
    to: unit?.to ?? number.to,
    number,
    unit,
    prefixed: false,
    negative: negative && !fallen,
    approx: plus && unit ? hedge.meaning.approx : undefined,
  });
}

const minusGlued = (passage: Passage, at: number): boolean => passage.tokens[at]?.raw === '-' && passage.tokens[at + 1]?.kind === 'number';
