import { CAPITAL, classOf, codeAt, DIGIT, LETTER, SPACE, SYMBOL } from './characters.ts';
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
const APOSTROPHE = 39;
const isSeparator = (code: number): boolean => code === 44 || code === 46;

/** Splits prose into tokens in one pass. A possessive 's is a word of its own. */
export function scan(text: string, words: Words): Token[] {
  const tokens: Token[] = [];
  // Asked for once: a text is a string of one kind or another, and its length is dear in a loop.
  const { length } = text;
  let at = 0;
  let spaced = true;
  let hyphened = false;
  while (at < length) {
    const start = at;
    const code = codeAt(text, at++);
    const kind = classOf(code);
    if (kind === SPACE) {
      spaced = true;
      continue;
    }
    if (isLetter(kind)) at = endOfWord(text, start, length);
    else if (kind === DIGIT) at = endOfNumber(text, at, length);
    else if (code === APOSTROPHE && isPossessive(text, at, length)) at++;
    else if (code === HYPHEN && joins(text, start, length)) {
      hyphened = true;
      continue;
    }
    const { raw, low, key } = kind === DIGIT ? words.number(text, start, at) : words.at(text, start, at);
    tokens.push({
      kind: kind === DIGIT ? 'number' : isLetter(kind) || at - start === 2 ? 'word' : 'sign',
      raw,
      low,
      key,
      start,
      end: at,
      glued: !spaced,
      hyphened,
      capital: kind === CAPITAL,
    });
    spaced = false;
    hyphened = false;
  }
  return tokens;
}

/** The class of the character at a place, nothing behind the end. */
const classAt = (text: string, at: number, length: number): number => (at < length ? classOf(codeAt(text, at)) : SYMBOL);

const isLetter = (kind: number): boolean => kind === LETTER || kind === CAPITAL;

/**
 * Raw news loses the space between a title and what follows: "chậtTheo Canalys", "NikkeiCòn". A capital inside a word begins a new one
 * behind a lower-case word, or where either part is not ASCII; "iPhone", "LinkedIn" and "OpenStack" stay whole. `at` is a capital's place.
 */
function parts(text: string, from: number, at: number, length: number, ascii: boolean): boolean {
  const first = classOf(codeAt(text, from));
  // "dừngSAP": a capital behind Vietnamese letters, whatever follows.
  if (!ascii && first === LETTER && at - from > 1) return true;
  if (classAt(text, at + 1, length) !== LETTER) return false;
  if (first === LETTER) return at - from > 1 && classOf(codeAt(text, at - 1)) === LETTER;
  // "AmazonĐây", "AFPBà".
  return !ascii || codeAt(text, at + 1) > 127;
}

function endOfWord(text: string, from: number, length: number): number {
  let at = from;
  let ascii = true;
  for (; at < length; at++) {
    const code = codeAt(text, at);
    const kind = classOf(code);
    if (!isLetter(kind) || (kind === CAPITAL && at > from && parts(text, from, at, length, ascii))) break;
    if (code > 127) ascii = false;
  }
  return at;
}

function endOfNumber(text: string, from: number, length: number): number {
  let at = from;
  for (; at < length; at++) {
    const code = codeAt(text, at);
    if (classOf(code) === DIGIT) continue;
    if (!isSeparator(code) || classAt(text, at + 1, length) !== DIGIT) break;
  }
  return at;
}

const isPossessive = (text: string, at: number, length: number): boolean =>
  at < length && at > 1 && (codeAt(text, at) | 32) === 115 && !isLetter(classAt(text, at + 1, length)) && classOf(codeAt(text, at - 2)) !== SPACE;

/** A hyphen inside "đô-la" or "10-year" joins; between two numbers ("10-15") it is a sign. */
function joins(text: string, at: number, length: number): boolean {
  const before = at > 0 ? classOf(codeAt(text, at - 1)) : SPACE;
  const after = at + 1 < length ? classOf(codeAt(text, at + 1)) : SPACE;
  return (isLetter(before) && (isLetter(after) || after === DIGIT)) || (before === DIGIT && isLetter(after));
}
