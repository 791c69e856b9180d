import { codeAt } from '../text/characters.ts';
import type { Token } from '../text/scan.ts';
import type { Slot } from './slot.ts';

/** The value of plain digits; by hand, as every number of a text is offered to a dozen slots. */
export function integer(token: Token | undefined): number {
  if (token?.kind !== 'number') return Number.NaN;
  let value = 0;
  const { length } = token.raw;
  for (let at = 0; at < length; at++) {
    const digit = codeAt(token.raw, at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** A slot that only a number in digits can fill. */
export const numeric = (read: Slot['read']): Slot => ({ digits: true, words: [], single: true, read });

/** Plain digits that are a number between two bounds. */
export const within = (low: number, high: number, longest: number): Slot =>
  numeric((tokens, at) => {
    if ((tokens[at]?.raw.length ?? 9) > longest) return undefined;
    const value = integer(tokens[at]);
    return value >= low && value <= high ? { to: at + 1, value } : undefined;
  });

/** Up to three words that fill a slot, the first of them apart. */
interface Filling {
  readonly rest: readonly string[];
  readonly value: number;
}

/** The phrases of a vocabulary by their first word, the longest first. */
function byFirst(words: ReadonlyMap<string, number>): ReadonlyMap<string, readonly Filling[]> {
  const fillings = new Map<string, Filling[]>();
  for (const [one, value] of words) {
    const [first = '', ...rest] = one.split(' ');
    fillings.set(
      first,
      [...(fillings.get(first) ?? []), { rest, value }].sort((a, b) => b.rest.length - a.rest.length),
    );
  }
  return fillings;
}

function stand(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let index = 0; index < words.length; index++) if (tokens[at + index]?.low !== words[index]) return false;
  return true;
}

/** The longest of a vocabulary's phrases at a token. */
export function phrase(words: ReadonlyMap<string, number>, accept: (token: Token) => boolean = () => true): Slot {
  const fillings = byFirst(words);
  const read: Slot['read'] = (tokens, at) => {
    const first = tokens[at];
    const known = first && fillings.get(first.low);
    if (!known || !accept(first)) return undefined;
    for (const { rest, value } of known) if (stand(rest, tokens, at + 1)) return { to: at + 1 + rest.length, value };
    return undefined;
  };
  const firsts = [...fillings.keys()];
  return { digits: firsts.some((word) => /^\d/.test(word)), words: firsts, single: [...words.keys()].every((word) => !word.includes(' ')), read };
}

/** What the first of several slots reads. */
export const either = (...slots: readonly Slot[]): Slot => ({
  digits: slots.some((slot) => slot.digits),
  words: slots.flatMap((slot) => slot.words),
  single: slots.every((slot) => slot.single),
  read(tokens, at) {
    const number = tokens[at]?.kind === 'number';
    for (const slot of slots) {
      const read = slot.digits || !number ? slot.read(tokens, at) : undefined;
      if (read) return read;
    }
    return undefined;
  },
});

/** Numbers parted by stops: "15.12.2016". */
export const inForm = (form: RegExp, value: (match: RegExpExecArray) => number): Slot =>
  numeric((tokens, at) => {
    const { raw = '' } = tokens[at] ?? {};
    const match = raw.includes('.') ? form.exec(raw) : null;
    return match ? { to: at + 1, value: value(match) } : undefined;
  });

/** A slot with a word right behind it: "21st", "1990s". */
export const glued = (word: string, first: Slot): Slot => ({
  ...first,
  single: false,
  read(tokens, at) {
    const read = first.read(tokens, at);
    return read && tokens[read.to]?.low === word && tokens[read.to]?.glued ? { to: read.to + 1, value: read.value } : undefined;
  },
});

/** A slot whose last word has a capital: "thứ Ba". */
export const lastCapital = (slot: Slot): Slot => ({
  ...slot,
  read(tokens, at) {
    const read = slot.read(tokens, at);
    return read && tokens[read.to - 1]?.capital ? read : undefined;
  },
});
