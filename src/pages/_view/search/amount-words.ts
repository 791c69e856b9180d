import { languageOf } from '../../../locales/language-of.ts';
import type { AmountWords } from '../../../search/amounts.ts';
import { fold, spell } from '../../../search/spelling.ts';

const folded = (phrases: string) =>
  phrases.split('|').map((phrase) =>
    phrase
      .trim()
      .split(' ')
      .map((word) => fold(spell(word)))
      .join(' '),
  );

const read = Object.values(languageOf);

/** The words for scales and units that articles are read with, so that what can be read can also be asked for. */
export const amountWords: AmountWords = {
  scales: Object.fromEntries(
    read
      .flatMap(({ numbers }) => numbers)
      .flatMap(([phrases, word]) => (word.role === 'scale' && !word.collective ? folded(phrases).map((phrase) => [phrase, word.value] as const) : [])),
  ),
  units: Object.fromEntries(
    read.flatMap(({ currencies, percents, points }) => [
      ...currencies.flatMap(([phrases, { unit, power }]) => (power ? [] : folded(phrases).map((phrase) => [phrase, unit] as const))),
      ...percents.flatMap(([phrases]) => folded(phrases).map((phrase) => [phrase, '%'] as const)),
      ...points.flatMap(([phrases, size]) => (size === 1 ? folded(phrases).map((phrase) => [phrase, 'pp'] as const) : [])),
    ]),
  ),
};
