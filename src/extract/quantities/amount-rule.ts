import type { Passage } from '../lexicon/passage.ts';
import { hitEnding } from '../lexicon/passage.ts';
import type { Amount } from './amount.ts';
import { amountAt } from './amount.ts';
import type { QuantityReading, QuantityRule } from './quantity-reading.ts';
import { pairAt } from './range.ts';
import type { Unit } from './unit.ts';
import { unitName, valueOf } from './value.ts';

type Complete = Amount & { readonly unit: Unit };

function reading(passage: Passage, amount: Complete, rule: string): QuantityReading {
  const { unit, number } = amount;
  const name = unitName(unit);
  return {
    kind: unit.kind,
    value: valueOf(number, unit, passage.lexicon.language, amount.negative),
    from: amount.from,
    to: amount.to,
    number: number.from,
    rule,
    unit: name,
    approx: amount.approx,
    metric: unit.kind === 'count' ? unit.metric : undefined,
  };
}

const thousands = /^(?:[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d\d)+,\d{3})$/;

/** A number without any unit that is scaled or written in thousands ("đạt 2,3 triệu", "up from 6,500") counts what was counted before. */
function unitless(passage: Passage, { number, to }: Amount): Unit | undefined {
  const { home } = passage.lexicon.language;
  if (home && number.scaled && number.value >= home.from) return { kind: 'money', to, unit: home.unit, power: 0 };
  // "1.920 x 1.080" is a size.
  if (passage.tokens[to]?.low === 'x' || (passage.tokens[number.from - 1]?.low === 'x' && passage.tokens[number.from - 2]?.kind === 'number')) return undefined;
  // "the 10,000th store" counts nothing.
  const ordinal = passage.tokens[to]?.kind === 'word' && passage.tokens[to]?.glued === true;
  const raw = passage.tokens[number.from]?.raw ?? '';
  // "cắt 10,000": nobody writes three zeros behind a decimal sign.
  const grouped = !ordinal && to === number.from + 1 && (number.grouped === undefined || raw.endsWith('000')) && thousands.test(raw);
  return grouped || (number.scaled && !number.collective && number.value >= 1000) ? { kind: 'count', to, unit: '' } : undefined;
}

/** Whether a number in words stands right behind "gấp". */
function manifold(passage: Passage, { from, number }: Amount): boolean {
  const opener = number.form === 'words' ? hitEnding(passage, 'multiple', from)?.meaning : undefined;
  return opener?.opens === true && !opener.needs;
}

/** {number} {unit}, {currency} {number}, and two of them tied as a range or a change. */
export const amountRule: QuantityRule = {
  name: '{number} {unit}',
  examples: [
    ['vi', '3,53 tỷ USD', 3_530_000_000],
    ['vi', '1.234,5 tỷ đồng', 1_234_500_000_000],
    ['vi', 'ba nghìn năm trăm nhân viên', 3500],
    ['vi', '2,250 người', 2250],
    ['vi', '4,1 tỷ đồng', 4_100_000_000],
    ['vi', 'hai năm rưỡi', 'P30M'],
    ['vi', '7,5%', 7.5],
    ['en', '$3.53bn', 3_530_000_000],
    ['en', 'USD 500,000', 500_000],
    ['en', '$75 million', 75_000_000],
    ['en', 'two and a half years', 'P30M'],
    ['en', 'it employs 40,000 abroad', 40_000],
    ['vi', 'thu về 29.550 tỷ', 29_550_000_000_000],
  ],
  counterExamples: [
    ['vi', 'một công ty'],
    ['en', 'one company'],
    ['vi', 'iPhone 7'],
  ],
  read(passage, at, end) {
    const first = amountAt(passage, at, end);
    // "gấp ba mức chung" counts no levels.
    if (!first || (first.unit?.kind === 'count' && manifold(passage, first))) return undefined;
    const pair = pairAt(passage, first, end);
    if (pair?.change) return [reading(passage, pair.low, 'from {amount} to {amount}'), reading(passage, pair.high, 'from {amount} to {amount}')];
    if (pair) {
      const low = reading(passage, { ...pair.low, to: pair.high.to }, '{amount} to {amount}');
      const high = valueOf(pair.high.number, pair.high.unit, passage.lexicon.language);
      return [{ ...low, metric: low.metric ?? (pair.high.unit.kind === 'count' ? pair.high.unit.metric : undefined), high }];
    }
    const unit = first.unit ?? unitless(passage, first);
    return unit && [reading(passage, { ...first, unit }, first.prefixed ? '{currency} {number}' : `{number} {${unit.kind}}`)];
  },
};
