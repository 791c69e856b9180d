import { CAPITAL, classOf, codesOf, DIGIT, LETTER, SPACE, SYMBOL } from './characters.ts';
import type { Word, Words } from './words.ts';

/** A word, a number as written ("1.234,5") or a single sign, with its place in the prose. */
export interface Token extends Word {
  readonly kind: 'word' | 'number' | 'sign';
  readonly start: number;
  readonly end: number;
  /** No space before it. */
  readonly glued: boolean;
  /** A hyphen stood before it and was dropped: "đô-la", "third-quarter". */
  readonly hyphened: boolean;
  readonly capital: boolean;
}

const HYPHEN = 45;
const LONG_DASH = 8212;
const APOSTROPHE = 39;
const isSeparator = (code: number): boolean => code === 44 || code === 46;

/** Splits prose into tokens in one pass. A possessive 's is a word of its own. `from` is where a token ends, or the beginning. */
export function scan(text: string, words: Words, from = 0): Token[] {
  const tokens: Token[] = [];
  const codes = codesOf(text);
  const { length } = text;
  let at = from;
  let spaced = from === 0;
  let hyphened = false;
  while (at < length) {
    const start = at;
    const code = codes[at++] ?? 0;
    const kind = classOf(code);
    if (kind === SPACE) {
      spaced = true;
      continue;
    }
    if (isLetter(kind)) at = endOfWord(codes, start, length);
    else if (kind === DIGIT) at = endOfNumber(codes, at, length);
    else if (code === APOSTROPHE && isPossessive(codes, at, length)) at++;
    else if (code === HYPHEN && joins(codes, start, length)) {
      hyphened = true;
      continue;
    }
    // "in 2020—up from": between anything but two numbers a long dash has room on both sides.
    const apart = code === LONG_DASH && !between(codes, start, length);
    const { raw, low, key } = code === LONG_DASH ? words.of('-') : kind === DIGIT ? words.number(text, codes, start, at) : words.at(text, codes, start, at);
    tokens.push({
      kind: kind === DIGIT ? 'number' : isLetter(kind) || at - start === 2 ? 'word' : 'sign',
      raw,
      low,
      key,
      start,
      end: at,
      glued: !spaced && !apart,
      hyphened,
      capital: kind === CAPITAL || (kind === LETTER && at - start > 4 && branded(codes, start)),
    });
    spaced = apart;
    hyphened = false;
  }
  return tokens;
}

/** "eAccess", "iFlytek": a name though its first letter is small. */
const branded = (codes: Uint16Array, at: number): boolean => classOf(codes[at + 1] ?? 0) === CAPITAL && classOf(codes[at + 2] ?? 0) === LETTER;

/** The class of the character at a place, nothing behind the end. */
const classAt = (codes: Uint16Array, at: number, length: number): number => (at < length ? classOf(codes[at] ?? 0) : SYMBOL);

const isLetter = (kind: number): boolean => kind === LETTER || kind === CAPITAL;

/**
 * Raw news loses the space between a title and what follows: "chậtTheo Canalys", "NikkeiCòn". A capital inside a word begins a new one
 * behind a lower-case word, or where either part is not ASCII; "iPhone", "LinkedIn" and "OpenStack" stay whole. `at` is a capital's place.
 */
function parts(codes: Uint16Array, from: number, at: number, length: number, ascii: boolean): boolean {
  const first = classOf(codes[from] ?? 0);
  // "dừngSAP": a capital behind Vietnamese letters, whatever follows.
  if (!ascii && first === LETTER && at - from > 1) return true;
  // "pictureAWS": three capitals behind a word in small letters; "openAI" stays whole.
  if (first === LETTER && at - from > 4 && classAt(codes, at + 1, length) === CAPITAL && classAt(codes, at + 2, length) === CAPITAL) return true;
  if (classAt(codes, at + 1, length) !== LETTER) return false;
  if (first === LETTER) return at - from > 1 && classOf(codes[at - 1] ?? 0) === LETTER;
  // "AmazonĐây", "AFPBà", "OracleẢnh".
  return !ascii || (codes[at] ?? 0) > 127 || (codes[at + 1] ?? 0) > 127;
}

function endOfWord(codes: Uint16Array, from: number, length: number): number {
  let at = from;
  let ascii = true;
  for (; at < length; at++) {
    const code = codes[at] ?? 0;
    const kind = classOf(code);
    if (!isLetter(kind) || (kind === CAPITAL && at > from && parts(codes, from, at, length, ascii))) break;
    if (code > 127) ascii = false;
  }
  return at;
}

function endOfNumber(codes: Uint16Array, from: number, length: number): number {
  let at = from;
  for (; at < length; at++) {
    const code = codes[at] ?? 0;
    if (classOf(code) === DIGIT) continue;
    if (!isSeparator(code) || classAt(codes, at + 1, length) !== DIGIT) break;
  }
  return at;
}

const between = (codes: Uint16Array, at: number, length: number): boolean =>
  at > 0 && classOf(codes[at - 1] ?? 0) === DIGIT && classAt(codes, at + 1, length) === DIGIT;

const isPossessive = (codes: Uint16Array, at: number, length: number): boolean =>
  at < length && at > 1 && ((codes[at] ?? 0) | 32) === 115 && !isLetter(classAt(codes, at + 1, length)) && classOf(codes[at - 2] ?? 0) !== SPACE;

/** A hyphen inside "đô-la" or "10-year" joins; between two numbers ("10-15") it is a sign. */
function joins(codes: Uint16Array, at: number, length: number): boolean {
  const before = at > 0 ? classOf(codes[at - 1] ?? 0) : SPACE;
  const after = at + 1 < length ? classOf(codes[at + 1] ?? 0) : SPACE;
  return (isLetter(before) && (isLetter(after) || after === DIGIT)) || (before === DIGIT && isLetter(after));
}
