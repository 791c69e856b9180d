import type { Passage } from '../lexicon/passage.ts';
import { readDigits } from './digits.ts';
import { numberWordAt } from './words.ts';

const whole = /^\d+$/;

/** The decimals behind "phẩy" or "point", each word a digit: "hai phẩy năm", "3 phẩy 5". */
export function decimalsAt(passage: Passage, at: number, end: number): { readonly to: number; readonly digits: string } | undefined {
  const point = numberWordAt(passage, at);
  if (point?.meaning.role !== 'point') return undefined;
  const written = readDigits(passage.tokens, point.to, end, passage.lexicon.language.decimal);
  if (written && whole.test(written.decimal)) return { to: written.to, digits: written.decimal };
  let digits = '';
  let to = point.to;
  for (let word = numberWordAt(passage, to); word?.meaning.role === 'unit' && to < end; word = numberWordAt(passage, to)) {
    digits += String(word.meaning.value);
    ({ to } = word);
  }
  return digits ? { to, digits } : undefined;
}
