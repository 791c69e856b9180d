import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, tokenAt } from '../lexicon/passage.ts';
import { decimalsAt } from './decimals.ts';
import { readDigits } from './digits.ts';
import type { NumberReading } from './number.ts';
import { exact } from './number.ts';
import { lastPower, scaleOf } from './scale.ts';
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
function baseOf(passage: Passage, at: number, end: number): Base | undefined {
  const digits = readDigits(passage.tokens, at, end, passage.lexicon.language.decimal);
  const decimals = digits && !digits.decimal.includes('.') ? decimalsAt(passage, digits.to, end) : undefined;
  if (digits && decimals) return baseAs(decimals.to, `${digits.decimal}.${decimals.digits}`, 'digits', false);
  const over = digits && whole.test(digits.decimal) ? numberWordAt(passage, digits.to) : undefined;
  // "17 and a half billion", in digits too.
  if (digits && over?.meaning.role === 'half-more' && over.to - over.from > 1) return baseAs(over.to, `${digits.decimal}.5`, 'digits', true);
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
    // "half a per cent", "a quarter of a percentage point".
    // and "a percentage point".
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
  return baseAs(half ? more.to : spelled.to, half ? String(spelled.value + 0.5) : String(spelled.value), 'words', half);
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

// No sentence is much longer; of two tokens so far apart the later is kept.
const room = 256;

/** The numbers of the sentence read last, and the tokens they were looked for at, in places by the last bits of that token. */
const latest = {
  passage: undefined as Passage | undefined,
  end: -1,
  tokens: new Int32Array(room),
  numbers: new Array<NumberReading | undefined>(room).fill(undefined),
};

/** Reads the number at a token with its scale, exactly; undefined where none stands. Every rule asks at the same tokens, so those of a sentence are kept. */
export function readNumber(passage: Passage, at: number, end: number): NumberReading | undefined {
  if (latest.passage !== passage || latest.end !== end) {
    latest.passage = passage;
    latest.end = end;
    latest.tokens.fill(-1);
  }
  const place = at & (room - 1);
  if (latest.tokens[place] === at) return latest.numbers[place];
  const number = numberFrom(passage, at, end);
  latest.tokens[place] = at;
  latest.numbers[place] = number;
  return number;
}

function numberFrom(passage: Passage, at: number, end: number): NumberReading | undefined {
  const base = baseOf(passage, at, end);
  if (!base) return undefined;
  const scale = scaleOf(passage, at, base.to, end);
  let { to } = scale;
  let value = exact(base.digits, scale.power) * scale.times;
  const half = scale.count > 0 ? numberWordAt(passage, to) : undefined;
  if (half?.meaning.role === 'half-more' && !base.half) {
    value += exact('5', lastPower(passage, to) - 1);
    ({ to } = half);
  }
  const tail = scale.count > 0 ? readTail(passage, to, end, lastPower(passage, to)) : undefined;
  if (tail) {
    value += tail.value;
    ({ to } = tail);
  }
  const scaled = scale.count > 0;
  const grouped = base.grouped && !scaled ? Number(base.grouped) : undefined;
  return { from: at, to, value, grouped, form: base.form, scaled, power: scale.power, collective: scale.collective };
}

/** "một nghìn không trăm linh năm": no hundreds, said aloud. */
function afterNoHundred(passage: Passage, at: number): number {
  const zero = numberWordAt(passage, at);
  const hundred = zero && zero.meaning.role === 'unit' && zero.meaning.value === 0 ? numberWordAt(passage, zero.to) : undefined;
  return hundred?.meaning.role === 'hundred' ? hundred.to : at;
}

/** "1 tỷ 200 triệu", "ba nghìn năm trăm": a further part of lower scale. */
function readTail(passage: Passage, at: number, end: number, below: number): { readonly to: number; readonly value: number } | undefined {
  if (below < 2 || at >= end) return undefined;
  const start = afterNoHundred(passage, at);
  const link = numberWordAt(passage, start);
  const from = link?.meaning.role === 'link' ? link.to : start;
  const base = baseOf(passage, from, end);
  if (!base || (base.form === 'digits' && (from !== at || base.digits.includes('.')))) return undefined;
  const scale = scaleOf(passage, at, base.to, end);
  const value = exact(base.digits, scale.power) * scale.times;
  // "105 tỷ năm ngoái": one bare unit word is no tail, "năm trăm" is.
  if (base.form === 'words' && from === at && scale.count === 0 && value < 10) return undefined;
  // "3 tỷ 200 người" is no compound: digits need a scale of their own, words may end below it.
  if (value <= 0 || value >= exact('1', below) || (base.form === 'digits' && scale.count === 0)) return undefined;
  const more = scale.count > 0 ? readTail(passage, scale.to, end, lastPower(passage, scale.to)) : undefined;
  return { to: more?.to ?? scale.to, value: value + (more?.value ?? 0) };
}
