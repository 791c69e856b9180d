import type { Entity } from '../../model/entity.ts';
import type { Language } from '../../model/language.ts';
import { Words } from '../text/words.ts';
import { addNames } from './add-names.ts';
import { addVocabularies } from './add-vocabularies.ts';
import { alike } from './alike.ts';
import { calledBy } from './called.ts';
import type { Lexicon } from './lexicon.ts';
import { Paths } from './paths.ts';
import { phrasesOf } from './phrases.ts';
import type { Senses } from './senses.ts';
import { slotsOf } from './slots.ts';
import { soloNames } from './solo.ts';
import { Tails } from './tails.ts';
import { Trie } from './trie.ts';

/** Compiles a language and a gazetteer; the result is immutable in use and worth keeping. */
export function compileLexicon(language: Language, gazetteer: readonly Entity[]): Lexicon {
  const written = new Words(language.spell);
  const paths = new Paths<Senses>(slotsOf(language));
  addVocabularies(paths, written, language);
  addNames(paths, written, language, gazetteer);
  const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((word) => written.of(word).low));
  return {
    language,
    trie: new Trie(paths),
    words: new Words(language.spell, (low) => paths.keyOf(low)),
    entities: new Map(alike(gazetteer).map((entity) => [entity.id, entity])),
    called: calledBy((word) => written.of(word).low, language, gazetteer),
    solo: soloNames((word) => written.of(word).low, gazetteer),
    functionWords: folded(language.functionWords),
    openers: folded(language.openers),
    photographers: folded(language.photographers),
    attached: folded(language.attached),
    makers: folded(language.makers),
    monthNames: folded(language.lang === 'en' ? language.months.flatMap(([names]) => phrasesOf(names)) : []),
    quantifiers: folded(language.quantifiers),
    wholes: folded(language.wholes),
    asides: new Tails(folded(language.asides)),
    joints: folded(language.joints),
    obliques: folded(language.obliques),
    sides: new Set(language.pointers.map(([, pointer]) => pointer.side)),
    copulas: folded(language.copulas),
    newly: folded(language.newly),
    greatest: folded(language.greatest),
    tallies: folded(language.tallies),
    further: folded(language.further),
    portions: folded(language.portions),
    changeBases: folded(language.changeBases),
    recorders: folded(language.recorders),
    ownersOf: new Tails(folded(language.ownersOf)),
    cloudsOf: new Tails(folded(language.cloudsOf)),
    owners: folded(language.owners),
    totals: folded(language.totals),
    trailing: folded(language.trailing),
    belittlers: folded(language.belittlers),
    elses: folded(language.elses),
    outdoers: folded(language.outdoers),
    whens: folded(language.whens),
    others: folded(language.others),
    floors: folded(language.floors),
    spells: folded(language.spells),
    predicates: folded(language.predicates),
    articles: folded(language.articles),
    binders: folded(language.binders),
    whereabouts: folded(language.whereabouts),
    unnamed: folded(language.unnamed),
    subjects: folded(language.subjects),
    honorifics: folded(language.honorifics),
    givenNames: folded(language.givenNames),
    inner: folded(language.inner),
    leadIns: folded(language.leadIns),
    abbreviations: new Set(language.abbreviations),
    currencies: folded(language.currencies.flatMap(([phrases]) => phrasesOf(phrases))),
  };
}
