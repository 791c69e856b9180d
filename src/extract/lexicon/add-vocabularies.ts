import type { EventFrame, EventWord } from '../../model/language/event-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import type { Language } from '../../model/language.ts';
import { scan } from '../text/scan.ts';
import type { Words } from '../text/words.ts';
import { alike } from './alike.ts';
import { kindsOf } from './kinds.ts';
import type { Meanings, Vocable } from './meanings.ts';
import type { Paths } from './paths.ts';
import type { Piece } from './phrases.ts';
import { behind, choicesOf } from './phrases.ts';
import { Senses } from './senses.ts';

/** The words of each frame: those that are always active, and those that may stand in a passive. */
const eventWords = (frames: readonly EventFrame[]): Vocabulary<EventWord> =>
  frames.flatMap((frame) => [
    ...(frame.active ? [[frame.active, frame] as const] : []),
    ...(frame.either ? [[frame.either, { ...frame, participle: true as const }] as const] : []),
  ]);

/** The vocabulary of each kind of word. */
const vocabularies = (language: Language): { readonly [C in Exclude<keyof Meanings, 'name'>]: Vocabulary<Meanings[C]> } => ({
  number: language.numbers,
  currency: language.currencies,
  percent: language.percents,
  points: language.points,
  hedge: language.hedges,
  vague: language.vague,
  timeUnit: language.timeUnits,
  noun: language.nouns,
  multiple: language.multiples,
  fraction: language.fractions,
  rank: language.ranks,
  per: language.pers,
  range: language.rangeWords,
  direction: language.directions,
  basis: language.bases,
  mask: language.masks,
  date: language.dates,
  future: language.futures,
  modality: language.modalities,
  metric: language.metrics,
  event: eventWords(language.events),
  dealing: language.dealings,
  relation: language.relations,
  someone: language.someones,
  sort: language.sorts,
  pointer: language.pointers,
  cue: language.organisationCues,
  sign: language.organisationSigns,
  geography: language.geographies,
  market: language.markets,
});

/** What is one word of a pattern as it stands: a slot, and "'s", which is written apart in a pattern ("year 's end") and together in a text. */
const whole = /(\{\w+\}| 's\b)/;

const begin = (): Senses => new Senses();

/** Adds all that a language has words for. */
export function addVocabularies(paths: Paths<Senses>, written: Words, language: Language): void {
  const split = (piece: string): string[] =>
    piece.split(whole).flatMap((part) => (whole.test(part) ? [part.trim()] : scan(part, written).map((token) => token.low)));
  // "the" and "last" stand in a hundred patterns.
  const known = new Map<string, string[]>();
  const wordsOf = (piece: string): string[] => {
    let words = known.get(piece);
    if (words === undefined) known.set(piece, (words = split(piece)));
    return words;
  };
  for (const [name, vocabulary] of Object.entries(vocabularies(language))) {
    const cat = name as keyof Meanings;
    const kinds = kindsOf(cat);
    const meanings = alike<unknown>(vocabulary.map(([, meaning]) => meaning));
    for (const [index, [phrases]] of vocabulary.entries()) {
      const value = meanings[index];
      /** Goes on from a node with each way to write what is left of a phrase: what two ways begin with is walked once. */
      const add = (node: number, [piece, ...rest]: readonly Piece[], phrase: string): void => {
        if (piece !== undefined)
          for (const words of piece) add(words === '' ? node : paths.path(wordsOf(phrase === '' ? words : ` ${words}`), node), rest, behind(phrase, words));
        else if (phrase !== '') paths.senses(node, begin).add({ cat, kinds, value, phrase } as Vocable);
      };
      for (const pieces of choicesOf(phrases)) add(paths.root, pieces, '');
    }
  }
}
