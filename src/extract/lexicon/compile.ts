import type { Entity } from '../../model/entity.ts';
import type { EventFrame, EventWord } from '../../model/language/event-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import type { Language } from '../../model/language.ts';
import { scan } from '../text/scan.ts';
import { Words } from '../text/words.ts';
import { alike } from './alike.ts';
import { calledBy } from './called.ts';
import { kindsOf } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import type { Meanings, Name, Vocable } from './meanings.ts';
import { phrasesOf } from './phrases.ts';
import { slotsOf } from './slots.ts';
import { Trie } from './trie.ts';

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

/** Compiles a language and a gazetteer; the result is immutable in use and worth keeping. */
export function compileLexicon(language: Language, gazetteer: readonly Entity[]): Lexicon {
  const written = new Words(language.spell);
  const trie = new Trie<Vocable>(slotsOf(language));
  const words = (phrase: string): string[] =>
    phrase.split(whole).flatMap((piece) => (whole.test(piece) ? [piece.trim()] : scan(piece, written).map((token) => token.low)));
  for (const [cat, vocabulary] of Object.entries(vocabularies(language))) {
    const meanings = alike<unknown>(vocabulary.map(([, meaning]) => meaning));
    for (const [index, [phrases]] of vocabulary.entries())
      for (const phrase of phrasesOf(phrases))
        trie.add(words(phrase), { cat, kinds: kindsOf(cat as keyof Meanings), value: meanings[index], phrase } as Vocable);
  }
  addNames(trie, written, language, gazetteer);
  const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((word) => written.of(word).low));
  return {
    language,
    trie,
    words: new Words(language.spell, (low) => trie.keyOf(low)),
    entities: new Map(alike(gazetteer).map((entity) => [entity.id, entity])),
    called: calledBy((word) => written.of(word).low, language, gazetteer),
    functionWords: folded(language.functionWords),
    openers: folded(language.openers),
    photographers: folded(language.photographers),
    attached: folded(language.attached),
    makers: folded(language.makers),
    monthNames: folded(language.lang === 'en' ? language.months.flatMap(([names]) => phrasesOf(names)) : []),
    quantifiers: folded(language.quantifiers),
    wholes: folded(language.wholes),
    asides: folded(language.asides),
    joints: folded(language.joints),
    obliques: folded(language.obliques),
    sides: new Set(language.pointers.map(([, pointer]) => pointer.side)),
    copulas: folded(language.copulas),
    newly: folded(language.newly),
    tallies: folded(language.tallies),
    portions: folded(language.portions),
    changeBases: folded(language.changeBases),
    ownersOf: folded(language.ownersOf),
    owners: folded(language.owners),
    totals: folded(language.totals),
    whens: folded(language.whens),
    floors: folded(language.floors),
    spells: folded(language.spells),
    predicates: folded(language.predicates),
    articles: folded(language.articles),
    binders: folded(language.binders),
    whereabouts: folded(language.whereabouts),
    unnamed: folded(language.unnamed),
    leadIns: folded(language.leadIns),
    abbreviations: new Set(language.abbreviations),
    currencies: folded(language.currencies.flatMap(([phrases]) => phrasesOf(phrases))),
  };
}

function addNames(trie: Trie<Vocable>, words: Words, language: Language, gazetteer: readonly Entity[]): void {
  for (const entity of gazetteer) {
    const common = new Set(entity.common);
    const own = new Set(Object.values(entity.name));
    const add = (phrase: string, form: Name['form']): void => {
      const tokens = scan(phrase.normalize('NFC'), words);
      if (tokens.length === 0) return;
      const capitals = tokens.map((token) => form !== 'descriptor' && token.capital);
      trie.add(
        tokens.map((token) => token.low),
        { cat: 'name', kinds: kindsOf('name'), value: { entity: entity.id, type: entity.type, form, common: common.has(phrase), capitals }, phrase },
      );
    };
    for (const name of own) add(name, 'name');
    for (const alias of new Set(entity.aliases)) if (!own.has(alias)) add(alias, 'alias');
    for (const descriptor of entity.descriptors[language.lang]) add(descriptor, 'descriptor');
  }
}
