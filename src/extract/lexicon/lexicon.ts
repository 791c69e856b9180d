import type { Entity } from '../../model/entity.ts';
import type { Pointer } from '../../model/language/mention-words.ts';
import type { Language } from '../../model/language.ts';
import type { Words } from '../text/words.ts';
import type { Senses } from './senses.ts';
import type { Tails } from './tails.ts';
import type { Trie } from './trie.ts';

/** All vocabularies and names of one language in one trie. */
export interface Lexicon {
  readonly language: Language;
  readonly trie: Trie<Senses>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly words: Words;
  /** Organisations by their names without what any name may end in: "dragoneer" of "Dragoneer Investment Group". */
  readonly called: ReadonlyMap<string, string>;
  /** The names of one long word that are an organisation's and mean nothing else. */
  readonly solo: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly monthNames: ReadonlySet<string>;
  readonly photographers: ReadonlySet<string>;
  readonly attached: ReadonlySet<string>;
  readonly makers: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
  readonly asides: Tails;
  readonly joints: ReadonlySet<string>;
  readonly obliques: ReadonlySet<string>;
  /** On which side of a sort a word that points may stand. */
  readonly sides: ReadonlySet<Pointer['side']>;
  readonly copulas: ReadonlySet<string>;
  readonly newly: ReadonlySet<string>;
  readonly greatest: ReadonlySet<string>;
  readonly tallies: ReadonlySet<string>;
  readonly further: ReadonlySet<string>;
  readonly portions: ReadonlySet<string>;
  readonly changeBases: ReadonlySet<string>;
  readonly recorders: ReadonlySet<string>;
  readonly ownersOf: Tails;
  readonly cloudsOf: Tails;
  readonly owners: ReadonlySet<string>;
  readonly totals: ReadonlySet<string>;
  readonly trailing: ReadonlySet<string>;
  readonly belittlers: ReadonlySet<string>;
  /** What makes of a sort any or another one. */
  readonly elses: ReadonlySet<string>;
  readonly outdoers: ReadonlySet<string>;
  readonly whens: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly floors: ReadonlySet<string>;
  readonly spells: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly binders: ReadonlySet<string>;
  readonly whereabouts: ReadonlySet<string>;
  readonly unnamed: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** Those of them that may stand inside a name. */
  readonly inner: ReadonlySet<string>;
  readonly leadIns: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  /** Currencies of one word, folded. */
  readonly currencies: ReadonlySet<string>;
}
