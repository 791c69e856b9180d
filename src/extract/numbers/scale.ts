import type { NumberWord } from '../../model/language/amount-words.ts';
import type { Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import { numberWordAt } from './words.ts';

/** The scale words behind a number, as a power of ten and a factor. */
export interface Scale {
  readonly to: number;
  readonly power: number;
  readonly times: number;
  readonly collective: boolean;
  readonly count: number;
}

/** Letters behind digits are a scale: "75M", "3.5 bn", and behind a currency "$5 B". */
function scales(passage: Passage, at: number, from: number, word: NumberWord): boolean {
  const token = passage.tokens[at];
  // "40,000m2" are square metres.
  const next = passage.tokens[at + 1];
  if (next?.kind === 'number' && next.glued && !next.hyphened) return false;
  if (word.spaced || (token?.glued && !token.hyphened)) return true;
  return token?.capital === true && token.raw === token.raw.toUpperCase() && hitEnding(passage, 'currency', from) !== undefined;
}

/** The scale words behind a number: "nghìn tỷ", "bn", "dozen". */
export function scaleOf(passage: Passage, from: number, at: number, end: number): Scale {
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
    if (word.suffix && (count > 0 || !scales(passage, to, from, word))) break;
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

/** The power of ten of the scale word before a token. */
export function lastPower(passage: Passage, before: number): number {
  const word = hitAt(passage, 'number', before - 1)?.meaning;
  return word?.role === 'scale' ? word.value : 2;
}
