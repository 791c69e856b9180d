import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import type { QuantityRule } from './quantity-reading.ts';

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** "2/3 số nhân viên": a small proper fraction in digits that no date word introduces. */
function inDigits(passage: Passage, at: number): { readonly value: number; readonly to: number } | undefined {
  const [above, slash, below] = [passage.tokens[at], passage.tokens[at + 1], passage.tokens[at + 2]];
  if (slash?.raw !== '/' || !slash.glued || below?.kind !== 'number' || !below.glued) return undefined;
  const [part, whole] = [Number(above?.raw), Number(below.raw)];
  const sane = Number.isInteger(part) && Number.isInteger(whole) && part >= 1 && whole <= 10 && part < whole;
  return sane && passage.tokens[at + 3]?.raw !== '/' ? { value: part / whole, to: at + 3 } : undefined;
}

/** Fractions in words or digits. */
export const fractionRule: QuantityRule = {
  name: 'hai phần ba, two thirds, 2/3',
  examples: [
    ['vi', 'hai phần ba số nhân viên', 0.666667],
    ['vi', '2/3 số nhân viên', 0.666667],
    ['en', 'half of the users', 0.5],
    ['vi', 'giảm một nửa', 0.5],
  ],
  counterExamples: [
    ['vi', 'hỗ trợ 24/7'],
    ['en', 'the first half'],
  ],
  read(passage, at) {
    const word = hitAt(passage, 'fraction', at);
    if (word) {
      const { value, kind = 'fraction', direction } = word.meaning;
      return [{ kind, value: round(value), from: at, to: word.to, number: at, rule: word.phrase, ...(direction ? { direction } : {}) }];
    }
    const digits = hitAt(passage, 'date', at) && hitEnding(passage, 'range', at) ? undefined : inDigits(passage, at);
    return digits && [{ kind: 'fraction', value: round(digits.value), from: at, to: digits.to, number: at, rule: '{number}/{number}' }];
  },
};
