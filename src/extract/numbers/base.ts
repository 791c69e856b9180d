import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, tokenAt } from '../lexicon/passage.ts';
import { decimalsAt } from './decimals.ts';
import { readDigits } from './digits.ts';
import { numberWordAt, readSpelled } from './words.ts';

const whole = /^\d+$/;

interface Base {
  readonly to: number;
  readonly digits: string;
  readonly grouped?: string;
  readonly form: 'digits' | 'words';
  readonly half: boolean;
}

const baseAs = (to: number, digits: string, form: Base['form'], half: boolean, grouped?: string): Base => ({ to, digits, grouped, form, half });

/** What stands before the scale words: digits, a spelled-out number, "nửa", "a". */
export function baseOf(passage: Passage, at: number, end: number): Base | undefined {
  const digits = readDigits(passage.tokens, at, end, passage.lexicon.language.decimal);
  const decimals = digits && !digits.decimal.includes('.') ? decimalsAt(passage, digits.to, end) : undefined;
  if (digits && decimals) return baseAs(decimals.to, `${digits.decimal}.${decimals.digits}`, 'digits', false);
  const over = digits && whole.test(digits.decimal) ? numberWordAt(passage, digits.to) : undefined;
  // "17 and a half billion", in digits too.
  if (digits && over?.meaning.role === 'half-more' && over.to - over.from > 1)
    return baseAs(over.to, String(Number(digits.decimal) + over.meaning.value), 'digits', true);
  if (digits) return baseAs(digits.to, digits.decimal, 'digits', false, digits.grouped);
  const first = numberWordAt(passage, at);
  if (!first) return undefined;
  const { role, value } = first.meaning;
  // "hơn chục công ty", "gần trăm người", "hơn nghìn tỷ đồng": behind a hedge a scale stands for one of itself.
  const lone = (role === 'scale' && !first.meaning.suffix) || role === 'hundred';
  if (lone && hitEnding(passage, 'hedge', at)?.meaning.side === 'before') return baseAs(at, '1', 'words', false);
  // "trăm phần trăm".
  if (role === 'hundred' && hitAt(passage, 'percent', first.to) && !numberWordAt(passage, at - 1)) return baseAs(at, '1', 'words', false);
  if (role === 'half-of' || role === 'article') {
    const next = numberWordAt(passage, first.to)?.meaning;
    // "nửa năm", "half a year", "a decade"; but "a year" by itself is no number.
    const time = hitAt(passage, 'timeUnit', first.to)?.meaning;
    const timed =
      time !== undefined && !first.meaning.untimed && (role === 'half-of' || time.times >= 10 || halfFollows(passage, first.to) || spans(passage, at));
    // "half a per cent", "a quarter of a percentage point", "a percentage point".
    const rate = (role === 'half-of' && hitAt(passage, 'percent', first.to)) || hitAt(passage, 'points', first.to);
    const scales = timed || Boolean(rate) || next?.role === 'scale' || (next?.role === 'hundred' && role === 'article');
    return scales && !next?.suffix ? baseAs(first.to, String(value), 'words', false) : undefined;
  }
  const spelled = readSpelled(passage, at, end);
  if (!spelled) return undefined;
  if (
    spelled.words === 1 &&
    first.meaning.notAfter?.includes(tokenAt(passage, at - 1)?.low ?? '') &&
    !followedByNumber(passage, spelled.to) &&
    !hitAt(passage, 'timeUnit', spelled.to)
  )
    return undefined;
  const point = decimalsAt(passage, spelled.to, end);
  if (point) return baseAs(point.to, `${spelled.value}.${point.digits}`, 'words', false);
  const more = numberWordAt(passage, spelled.to);
  // "two and a half million": the half belongs to the units when a scale or unit follows in English order.
  const half = more?.meaning.role === 'half-more' && more.to - more.from > 1;
  return baseAs(half ? more.to : spelled.to, half ? String(spelled.value + more.meaning.value) : String(spelled.value), 'words', half);
}

/** "a year and a half": with a half behind it, the article counts. */
function halfFollows(passage: Passage, at: number): boolean {
  const unit = hitAt(passage, 'timeUnit', at);
  return unit !== undefined && hitAt(passage, 'number', unit.to)?.meaning.role === 'half-more';
}

/** "less than a year", "after a month": there the article counts. */
const spans = (passage: Passage, at: number): boolean =>
  hitEnding(passage, 'hedge', at)?.meaning.side === 'before' || hitEnding(passage, 'relation', at)?.meaning === 'behind';

const followedByNumber = (passage: Passage, at: number): boolean => {
  const role = numberWordAt(passage, at)?.meaning.role;
  return role === 'scale' || role === 'hundred' || role === 'times-ten';
};
