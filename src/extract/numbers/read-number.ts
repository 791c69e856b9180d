import type { Passage } from '../lexicon/passage.ts';
import { baseOf } from './base.ts';
import type { NumberReading } from './number.ts';
import { exact } from './number.ts';
import { lastPower, scaleOf } from './scale.ts';
import { numberWordAt } from './words.ts';

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
  // "hai nghìn năm trăm tỷ": the last scale is of all before it.
  const over = tail && !tail.scaled ? scaleOf(passage, at, to, end) : undefined;
  if (over && over.count > 0 && over.power > scale.power) {
    value = exact(String(value), over.power);
    ({ to } = over);
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
function readTail(
  passage: Passage,
  at: number,
  end: number,
  below: number,
): { readonly to: number; readonly value: number; readonly scaled: boolean } | undefined {
  if (below < 2 || at >= end) return undefined;
  const start = afterNoHundred(passage, at);
  const link = numberWordAt(passage, start);
  const from = link?.meaning.role === 'link' ? link.to : start;
  const base = baseOf(passage, from, end);
  if (!base || (base.form === 'digits' && (from !== at || base.digits.includes('.')))) return undefined;
  const scale = scaleOf(passage, at, base.to, end);
  const alone = exact(base.digits, 0);
  const under = base.form === 'words' && scale.count > 0 && scale.power >= below && alone >= 100 && alone < exact('1', below);
  if (under) return { to: base.to, value: alone, scaled: false };
  const value = exact(base.digits, scale.power) * scale.times;
  // "105 tỷ năm ngoái": one bare unit word is no tail, "năm trăm" is.
  if (base.form === 'words' && from === at && scale.count === 0 && value < 10) return undefined;
  // "3 tỷ 200 người" is no compound: digits need a scale of their own, words may end below it.
  if (value <= 0 || value >= exact('1', below) || (base.form === 'digits' && scale.count === 0)) return undefined;
  const more = scale.count > 0 ? readTail(passage, scale.to, end, lastPower(passage, scale.to)) : undefined;
  return { to: more?.to ?? scale.to, value: value + (more?.value ?? 0), scaled: scale.count > 0 };
}
