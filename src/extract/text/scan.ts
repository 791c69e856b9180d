import { classOf, DIGIT, LETTER, SPACE } from './characters.ts';

/** A word, a number as written ("1.234,5") or a single sign, with its place in the prose. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly raw: string;
  /** Lower case, spelling variants folded: the key all vocabularies use. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** No space before it. */
  readonly glued: boolean;
  /** A hyphen stood before it and was dropped: "đô-la", "third-quarter". */
  readonly hyphened: boolean;
  readonly capital: boolean;
}

/** Folds a lower-case word to the spelling that vocabularies use. */
export type FoldWord = (word: string) => string;

const HYPHEN = 45;
const APOSTROPHE = 39;
const isSeparator = (code: number): boolean => code === 44 || code === 46;

/** Splits prose into tokens in one pass. A possessive 's is a word of its own. */
export function scan(text: string, fold: FoldWord): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  let spaced = true;
  let hyphened = false;
  while (at < length) {
    const start = at;
    const code = text.charCodeAt(at++);
    const kind = classOf(code);
    if (kind === SPACE) {
      spaced = true;
      continue;
    }
    if (kind === LETTER) at = endOfWord(text, at);
    else if (kind === DIGIT) at = endOfNumber(text, at);
    else if (code === APOSTROPHE && isPossessive(text, at)) at++;
    else if (code === HYPHEN && joins(text, start)) {
      hyphened = true;
      continue;
    }
    const raw = text.slice(start, at);
    const word = kind === LETTER || raw.length === 2;
    tokens.push({
      kind: kind === DIGIT ? 'number' : word ? 'word' : 'sign',
      raw, low: word ? fold(raw) : raw, start, end: at, glued: !spaced, hyphened, capital: word && isCapital(raw),
    });
    spaced = false;
    hyphened = false;
  }
  return tokens;
}

const isCapital = (raw: string): boolean => {
  const first = raw.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : raw[0] !== raw[0]?.toLowerCase();
};

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && classOf(text.charCodeAt(at)) === LETTER) at++;
  return at;
}

function endOfNumber(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) === DIGIT) continue;
    if (!isSeparator(code) || classOf(text.charCodeAt(at + 1)) !== DIGIT) break;
  }
  return at;
}

const isPossessive = (text: string, at: number): boolean =>
  (text[at] === 's' || text[at] === 'S') && classOf(text.charCodeAt(at + 1)) !== LETTER && at > 1 && classOf(text.charCodeAt(at - 2)) !== SPACE;

/** A hyphen inside "đô-la" or "10-year" joins; between two numbers ("10-15") it is a sign. */
function joins(text: string, at: number): boolean {
  const before = at > 0 ? classOf(text.charCodeAt(at - 1)) : SPACE;
  const after = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : SPACE;
  return (before === LETTER && (after === LETTER || after === DIGIT)) || (before === DIGIT && after === LETTER);
}
