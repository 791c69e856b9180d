const { charCodeAt } = String.prototype;

/**
 * The code unit at a place of a text, which must lie within it. Texts are strings of a dozen kinds to the engine (slices, joints, of one byte
 * or two), and it looks `text.charCodeAt` up anew for each kind it meets; the method taken from its prototype is found once for all.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);

let units = new Uint16Array(1 << 12);

/** The code units of a text, which hold until the next text is asked for: a number is sooner looked at again than a letter of a string. */
export function codesOf(text: string): Uint16Array {
  const { length } = text;
  if (length > units.length) units = new Uint16Array(2 * length);
  for (let at = 0; at < length; at++) units[at] = codeAt(text, at);
  return units;
}

/** What a UTF-16 code unit is to the scanner. */
export const SYMBOL = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const CAPITAL = 4;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 48 && code <= 57) return DIGIT;
  if (/\s/.test(character)) return SPACE;
  // Surrogates count as letters so that an emoji is one word and never splits.
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  return /[\p{L}\p{M}_]/u.test(character) || (code >= 0xd800 && code <= 0xdfff) ? LETTER : SYMBOL;
}

/** The class of a code unit, worked out once for each: `\b` and `\w` are ASCII and break "đồng". */
export function classOf(code: number): number {
  const known = classes[code] ?? SYMBOL;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}
