import type { Vocabulary } from '../../model/language/vocabulary.ts';
import type { Language } from '../../model/language.ts';
import { phrasesOf } from './phrases.ts';
import type { Slot } from './slot.ts';
import { either, glued, inForm, integer, lastCapital, numeric, phrase, within } from './slot-kinds.ts';

const romans: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

const wordMap = (vocabulary: Vocabulary<number>): Map<string, number> =>
  new Map(vocabulary.flatMap(([phrases, value]) => phrasesOf(phrases).map((phrase) => [phrase.replace('.', ' .'), value] as const)));

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
