import type { Passage } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import { readDigits } from './digits.ts';
import type { NumberReading } from './number.ts';
import { exact } from './number.ts';
import { numberWordAt, readSpelled } from './words.ts';

interface Base {
  readonly to: number;
  readonly digits: string;
  readonly grouped?: string;
  readonly form: 'digits' | 'words';
  readonly half: boolean;
}

/** What stands before the scale words: digits, a spelled-out number, "nửa", "a". */
function baseOf(passage: Passage, at: number, end: number): Base | undefined {
  const digits = readDigits(passage.tokens, at, end, passage.lexicon.language.decimal);
  const decimals = digits && !digits.decimal.includes('.') ? decimalsAt(passage, digits.to, end) : undefined;
  if (digits && decimals) return { to: decimals.to, digits: `${digits.decimal}.${decimals.digits}`, form: 'digits', half: false };
  if (digits) return { to: digits.to, digits: digits.decimal, form: 'digits', half: false, ...(digits.grouped ? { grouped: digits.grouped } : {}) };
  const first = numberWordAt(passage, at);
  if (!first) return undefined;
  const { role, value } = first.meaning;
  if (role === 'half-of' || role === 'article') {
    const next = numberWordAt(passage, first.to)?.meaning;
    // "nửa năm", "half a year", "a decade"; but "a year" is no number.
    const time = hitAt(passage, 'timeUnit', first.to)?.meaning;
    const timed = time !== undefined && (role === 'half-of' || time.times >= 10);
    const scales = timed || next?.role === 'scale' || (next?.role === 'hundred' && role === 'article');
    return scales && !next?.suffix ? { to: first.to, digits: String(value), form: 'words', half: false } : undefined;
  }
  const spelled = readSpelled(passage, at, end);
  if (!spelled) return undefined;
  if (
    spelled.words === 1 &&
    first.meaning.notAfter?.includes(passage.tokens[at - 1]?.low ?? '') &&
    !followedByNumber(passage, spelled.to) &&
    !hitAt(passage, 'timeUnit', spelled.to)
  )
    return undefined;
  const point = decimalsAt(passage, spelled.to, end);
  if (point) return { to: point.to, digits: `${spelled.value}.${point.digits}`, form: 'words', half: false };
  const more = numberWordAt(passage, spelled.to);
  // "two and a half million": the half belongs to the units when a scale or unit follows in English order.
  const half = more?.meaning.role === 'half-more' && more.to - more.from > 1;
  return { to: half ? more.to : spelled.to, digits: half ? String(spelled.value + 0.5) : String(spelled.value), form: 'words', half };
}

/** The decimals behind "phẩy" or "point", each word a digit: "hai phẩy năm", "3 phẩy 5". */
function decimalsAt(passage: Passage, at: number, end: number): { readonly to: number; readonly digits: string } | undefined {
  const point = numberWordAt(passage, at);
  if (point?.meaning.role !== 'point') return undefined;
  const written = readDigits(passage.tokens, point.to, end, passage.lexicon.language.decimal);
  if (written && /^\d+$/.test(written.decimal)) return { to: written.to, digits: written.decimal };
  let digits = '';
  let to = point.to;
  for (let word = numberWordAt(passage, to); word?.meaning.role === 'unit' && to < end; word = numberWordAt(passage, to)) {
    digits += String(word.meaning.value);
    ({ to } = word);
  }
  return digits ? { to, digits } : undefined;
}

const followedByNumber = (passage: Passage, at: number): boolean => {
  const role = numberWordAt(passage, at)?.meaning.role;
  return role === 'scale' || role === 'hundred' || role === 'times-ten';
};

interface Scale {
  readonly to: number;
  readonly power: number;
  readonly times: number;
  readonly collective: boolean;
  readonly count: number;
}

/** The scale words behind a number: "nghìn tỷ", "bn", "dozen". */
function scaleOf(passage: Passage, at: number, end: number): Scale {
  let to = at;
  let power = 0;
  let times = 1;
  let collective = false;
  let count = 0;
  while (to < end) {
    const hit = numberWordAt(passage, to);
    const word = hit?.meaning;
    // "hundred thousand": a hundred behind digits scales too ("2 trăm triệu").
    if (!hit || !(word?.role === 'scale' || (word?.role === 'hundred' && to === at))) break;
    if (word.suffix && (count > 0 || !passage.tokens[to]?.glued || passage.tokens[to]?.hyphened)) break;
    if (word.collective && count > 0) break;
    power += word.role === 'hundred' ? 2 : word.value;
    if (word.collective && word.value === 0) times *= 12;
    collective ||= word.collective === true;
    count++;
    to = hit.to;
    if (word.suffix) break;
  }
  return { to, power, times, collective: collective && count === 1, count };
}

/** Reads the number at a token with its scale, exactly; undefined where none stands. */
export function readNumber(passage: Passage, at: number, end: number): NumberReading | undefined {
  const base = baseOf(passage, at, end);
  if (!base) return undefined;
  const scale = scaleOf(passage, base.to, end);
  let { to } = scale;
  let value = exact(base.digits, scale.power) * scale.times;
  const half = scale.count > 0 ? numberWordAt(passage, to) : undefined;
  if (half?.meaning.role === 'half-more' && half.to - half.from === 1) {
    value += exact('5', lastPower(passage, to) - 1);
    ({ to } = half);
  }
  const tail = scale.count > 0 ? readTail(passage, to, end, lastPower(passage, to)) : undefined;
  if (tail) {
    value += tail.value;
    ({ to } = tail);
  }
  const scaled = scale.count > 0;
  const grouped = base.grouped && !scaled ? { grouped: Number(base.grouped) } : {};
  return { from: at, to, value, form: base.form, scaled, power: scale.power, collective: scale.collective, ...grouped };
}

function lastPower(passage: Passage, before: number): number {
  const word = hitAt(passage, 'number', before - 1)?.meaning;
  return word?.role === 'scale' ? word.value : 2;
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
  const scale = scaleOf(passage, base.to, end);
  const value = exact(base.digits, scale.power) * scale.times;
  // "105 tỷ năm ngoái": one bare unit word is no tail, "năm trăm" is.
  if (base.form === 'words' && from === at && scale.count === 0 && value < 10) return undefined;
  // "3 tỷ 200 người" is no compound: digits need a scale of their own, words may end below it.
  if (value <= 0 || value >= exact('1', below) || (base.form === 'digits' && scale.count === 0)) return undefined;
  const more = scale.count > 0 ? readTail(passage, scale.to, end, lastPower(passage, scale.to)) : undefined;
  return { to: more?.to ?? scale.to, value: value + (more?.value ?? 0) };
}
