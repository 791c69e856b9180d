import type { Vocabulary } from '../../model/language/vocabulary.ts';
import type { Language } from '../../model/language.ts';
import type { Token } from '../text/scan.ts';
import { phrasesOf } from './phrases.ts';
import type { Slot } from './trie.ts';

const romans: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

const wordMap = (vocabulary: Vocabulary<number>): Map<string, number> =>
  new Map(vocabulary.flatMap(([phrases, value]) => phrasesOf(phrases).map((phrase) => [phrase.replace('.', ' .'), value] as const)));

/** The value of plain digits; by hand, as every number of a text is offered to a dozen slots. */
function integer(token: Token | undefined): number {
  if (token?.kind !== 'number') return Number.NaN;
  let value = 0;
  for (let at = 0; at < token.raw.length; at++) {
    const digit = token.raw.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** A slot that only a number in digits can fill. */
const numeric = (read: Slot['read']): Slot => ({ digits: true, words: [], single: true, read });

const within = (low: number, high: number, longest: number): Slot =>
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

/** The longest of a vocabulary's phrases at a token. */
function phrase(words: ReadonlyMap<string, number>, accept: (token: Token) => boolean = () => true): Slot {
  const fillings = byFirst(words);
  const read: Slot['read'] = (tokens, at) => {
    const first = tokens[at];
    const known = first && fillings.get(first.low);
    if (!known || !accept(first)) return undefined;
    const filling = known.find(({ rest }) => rest.every((word, index) => tokens[at + 1 + index]?.low === word));
    return filling && { to: at + 1 + filling.rest.length, value: filling.value };
  };
  const firsts = [...fillings.keys()];
  return { digits: firsts.some((word) => /^\d/.test(word)), words: firsts, single: [...words.keys()].every((word) => !word.includes(' ')), read };
}

const either = (...slots: readonly Slot[]): Slot => ({
  digits: slots.some((slot) => slot.digits),
  words: slots.flatMap((slot) => slot.words),
  single: slots.every((slot) => slot.single),
  read(tokens, at) {
    for (const slot of slots) {
      const read = slot.read(tokens, at);
      if (read) return read;
    }
    return undefined;
  },
});

/** Numbers parted by stops: "15.12.2016". */
const inForm = (form: RegExp, value: (match: RegExpExecArray) => number): Slot =>
  numeric((tokens, at) => {
    const { raw = '' } = tokens[at] ?? {};
    const match = raw.includes('.') ? form.exec(raw) : null;
    return match ? { to: at + 1, value: value(match) } : undefined;
  });

const glued = (word: string, first: Slot): Slot => ({
  ...first,
  single: false,
  read(tokens, at) {
    const read = first.read(tokens, at);
    return read && tokens[read.to]?.low === word && tokens[read.to]?.glued ? { to: read.to + 1, value: read.value } : undefined;
  },
});

const lastCapital = (slot: Slot): Slot => ({
  ...slot,
  read(tokens, at) {
    const read = slot.read(tokens, at);
    return read && tokens[read.to - 1]?.capital ? read : undefined;
  },
});

const year = within(1900, 2100, 4);
const roman: Slot = {
  digits: false,
  words: Object.keys(romans).map((numeral) => numeral.toLowerCase()),
  single: true,
  read(tokens, at) {
    const value = romans[tokens[at]?.raw ?? ''];
    return value ? { to: at + 1, value } : undefined;
  },
};

/** "thập niên 90", "the '90s": a decade of the last century, or the 2010s and 2020s where it could not be else. */
const decade = numeric((tokens, at) => {
  const value = integer(tokens[at]);
  return value >= 10 && value <= 90 && value % 10 === 0 && tokens[at]?.raw.length === 2
    ? { to: at + 1, value: (value <= 20 ? 2000 : 1900) + value }
    : undefined;
});

/** The slots that patterns of a language may hold, by their name in braces. */
export function slotsOf(language: Language): Record<string, Slot> {
  const months = wordMap(language.months);
  const weekdays = wordMap(language.weekdays);
  const ordinals = wordMap(language.ordinals);
  const small = new Map(
    language.numbers.flatMap(([phrases, word]) =>
      word.role === 'unit' || word.role === 'ten' ? phrasesOf(phrases).map((one) => [one, word.value] as const) : [],
    ),
  );
  // "may" is a verb and "March" a name's part unless written with a capital.
  const named = phrase(months, (token) => token.capital);
  const fullYear = either(
    year,
    numeric((tokens, at) => {
      const value = integer(tokens[at]);
      return value >= 0 && value <= 99 && tokens[at]?.raw.length === 2 ? { to: at + 1, value: 2000 + value } : undefined;
    }),
  );
  return {
    '{d}': within(1, 31, 2),
    '{d13}': within(13, 31, 2),
    '{m}': either(within(1, 12, 2), phrase(months)),
    '{d2}': within(1, 31, 2),
    '{m2}': either(within(1, 12, 2), phrase(months)),
    '{mn2}': named,
    '{y}': year,
    '{y2}': year,
    '{yy}': fullYear,
    '{yy2}': fullYear,
    '{q}': either(within(1, 4, 1), roman, phrase(ordinals), phrase(new Map([...small].filter(([, value]) => value >= 1 && value <= 4)))),
    '{o}': phrase(ordinals),
    '{w}': phrase(weekdays, (token) => !language.capitalWeekdays || token.capital),
    // "thứ Ba" is Tuesday, "thứ ba" may be the third.
    '{wc}': lastCapital(phrase(weekdays)),
    '{n}': either(within(0, 99999, 5), phrase(small)),
    // "2:5" is a ratio, "thứ hai: năm ngoái" is none.
    '{i}': within(0, 99999, 5),
    '{mn}': named,
    '{mns}': { ...named, read: (tokens, at) => ((tokens[at]?.raw.length ?? 0) > 3 ? named.read(tokens, at) : undefined) },
    '{dth}': either(glued('th', within(1, 31, 2)), glued('st', within(1, 31, 2)), glued('nd', within(2, 22, 2)), glued('rd', within(3, 23, 2))),
    '{dmy}': inForm(/^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/, ([, d, m, y]) => Number(y) * 10_000 + Number(m) * 100 + Number(d)),
    '{dm}': inForm(/^(\d{1,2})\.(\d{1,2})$/, ([, d, m]) => Number(m) * 100 + Number(d)),
    '{qy}': inForm(/^([1-4])\.((?:19|20)\d\d)$/, ([, q, y]) => Number(y) * 10 + Number(q)),
    '{my}': inForm(/^(\d{1,2})\.((?:19|20)\d\d)$/, ([, m, y]) => Number(y) * 100 + Number(m)),
    '{h1}': within(1, 1, 1),
    '{h2}': within(2, 2, 1),
    '{ys}': glued('s', year),
    '{ds}': glued('s', decade),
    '{yd}': decade,
  };
}
