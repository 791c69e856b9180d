import type { Entity } from '../../model/entity.ts';
import type { EventFrame, EventWord } from '../../model/language/event-words.ts';
import type { Pointer } from '../../model/language/mention-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import type { Language } from '../../model/language.ts';
import { scan } from '../text/scan.ts';
import { Words } from '../text/words.ts';
import { calledBy } from './called.ts';
import { kindsOf } from './kinds.ts';
import type { Meanings, Name, Vocable } from './meanings.ts';
import { phrasesOf, slotsOf } from './slots.ts';
import { Trie } from './trie.ts';

/** All vocabularies and names of one language in one trie. */
export interface Lexicon {
  readonly language: Language;
  readonly trie: Trie<Vocable>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly words: Words;
  /** Organisations by their names without what any name may end in: "dragoneer" of "Dragoneer Investment Group". */
  readonly called: ReadonlyMap<string, string>;
  readonly functionWords: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly monthNames: ReadonlySet<string>;
  readonly photographers: ReadonlySet<string>;
  readonly attached: ReadonlySet<string>;
  readonly makers: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly obliques: ReadonlySet<string>;
  /** On which side of a sort a word that points may stand. */
  readonly sides: ReadonlySet<Pointer['side']>;
  readonly copulas: ReadonlySet<string>;
  readonly newly: ReadonlySet<string>;
  readonly tallies: ReadonlySet<string>;
  readonly portions: ReadonlySet<string>;
  readonly changeBases: ReadonlySet<string>;
  readonly floors: ReadonlySet<string>;
  readonly spells: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly binders: ReadonlySet<string>;
  readonly whereabouts: ReadonlySet<string>;
  readonly unnamed: ReadonlySet<string>;
  readonly leadIns: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Currencies of one word, folded. */
  readonly currencies: ReadonlySet<string>;
}

/** The words of each frame: those that are always active, and those that may stand in a passive. */
const eventWords = (frames: readonly EventFrame[]): Vocabulary<EventWord> =>
  frames.flatMap((frame) => [
    ...(frame.active ? [[frame.active, frame] as const] : []),
    ...(frame.either ? [[frame.either, { ...frame, participle: true as const }] as const] : []),
  ]);

const braces = /(\{\w+\})/;
/** "last year 's {o} quarter": the possessive is a word of its own. */
const possessive = /(?<=^|\s)('s)(?=\s|$)/;

/** Compiles a language and a gazetteer; the result is immutable in use and worth keeping. */
export function compileLexicon(language: Language, gazetteer: readonly Entity[]): Lexicon {
  const written = new Words(language.spell);
  const trie = new Trie<Vocable>(slotsOf(language));
  const words = (phrase: string): string[] =>
    phrase
      .split(braces)
      .flatMap((piece) =>
        braces.test(piece) ? [piece] : piece.split(possessive).flatMap((part) => (part === "'s" ? [part] : scan(part, written).map((token) => token.low))),
      );
  const add = <C extends keyof Meanings>(cat: C, vocabulary: Vocabulary<Meanings[C]>): void => {
    for (const [phrases, value] of vocabulary)
      for (const phrase of phrasesOf(phrases)) trie.add(words(phrase), { cat, kinds: kindsOf(cat), value, phrase } as Vocable);
  };
  const {
    numbers,
    currencies,
    percents,
    points,
    hedges,
    vague,
    timeUnits,
    nouns,
    multiples,
    fractions,
    ranks,
    pers,
    rangeWords,
    directions,
    bases,
    masks,
    dates,
    futures,
    modalities,
    metrics,
    events,
    dealings,
    relations,
    someones,
    sorts,
    pointers,
    organisationCues,
    organisationSigns,
    geographies,
    markets,
  } = language;
  add('number', numbers);
  add('currency', currencies);
  add('percent', percents);
  add('points', points);
  add('hedge', hedges);
  add('vague', vague);
  add('timeUnit', timeUnits);
  add('noun', nouns);
  add('multiple', multiples);
  add('fraction', fractions);
  add('rank', ranks);
  add('per', pers);
  add('range', rangeWords);
  add('direction', directions);
  add('basis', bases);
  add('mask', masks);
  add('date', dates);
  add('future', futures);
  add('modality', modalities);
  add('metric', metrics);
  add('event', eventWords(events));
  add('dealing', dealings);
  add('relation', relations);
  add('someone', someones);
  add('sort', sorts);
  add('pointer', pointers);
  add('cue', organisationCues);
  add('sign', organisationSigns);
  add('geography', geographies);
  add('market', markets);
  addNames(trie, written, language, gazetteer);
  const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((word) => written.of(word).low));
  return {
    language,
    trie,
    words: new Words(language.spell, (low) => trie.keyOf(low)),
    entities: new Map(gazetteer.map((entity) => [entity.id, entity])),
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
    floors: folded(language.floors),
    spells: folded(language.spells),
    predicates: folded(language.predicates),
    articles: folded(language.articles),
    binders: folded(language.binders),
    whereabouts: folded(language.whereabouts),
    unnamed: folded(language.unnamed),
    leadIns: folded(language.leadIns),
    abbreviations: new Set(language.abbreviations),
    currencies: folded(currencies.flatMap(([phrases]) => phrasesOf(phrases))),
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
        { cat: 'name', kinds: kindsOf('name'), phrase, value: { entity: entity.id, form, common: common.has(phrase), capitals } },
      );
    };
    for (const name of own) add(name, 'name');
    for (const alias of new Set(entity.aliases)) if (!own.has(alias)) add(alias, 'alias');
    for (const descriptor of entity.descriptors[language.lang]) add(descriptor, 'descriptor');
  }
}
