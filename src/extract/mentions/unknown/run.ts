import type { EntityType } from '../../../model/entity.ts';
import type { Lang } from '../../../model/text.ts';
import type { Passage } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';

/** What an article tells of its words with a capital, gathered when first asked for. */
export interface ArticleWords {
  /** The last words of all longer runs of the article: "according to Poe" is a person where "Ann Poe" is named. */
  readonly surnames: () => ReadonlySet<string>;
  /** The words of the article written with a capital inside a sentence. */
  readonly capitals: () => ReadonlySet<string>;
  /** Those that begin more than one of its sentences. */
  readonly heads: () => ReadonlySet<string>;
  /** How often each of its runs of capitals stands in full. */
  readonly runs: () => ReadonlyMap<string, number>;
  /** Its runs behind a title or an office: "chief executive Ann Poe". */
  readonly persons: () => ReadonlySet<string>;
  /** The words with a capital that stand by themselves. */
  readonly alone: () => ReadonlySet<string>;
  /** The names of things that it tells of as such. */
  readonly goods: () => ReadonlySet<string>;
  /** The words it writes in small letters. */
  readonly smalls: () => ReadonlySet<string>;
}

/** A run of capitalised words that no vocabulary knows, in its sentence. */
export interface Run extends TokenRange {
  readonly passage: Passage;
  readonly article: ArticleWords;
  readonly sentence: TokenRange;
  /** Its capital is a name's, not only the sentence's. */
  readonly written: boolean;
  /** Where the organisation found last ends. */
  readonly last: number;
  /** It goes on a list of organisations: "led by Acme, X and Y". */
  readonly listed: boolean;
}

/** What a rule makes of a run: the tokens of the name, and of what type it is. */
export interface Unknown extends TokenRange {
  readonly type?: EntityType;
  readonly fund?: true;
}

/** A way to tell that a run of capitals names an organisation; its examples are its tests. */
export interface UnknownRule {
  readonly name: string;
  /** Language, text and the id of the organisation that is read in it. */
  readonly examples: readonly (readonly [lang: Lang, text: string, id: string])[];
  /** Texts in which no unknown organisation stands. */
  readonly counterExamples: readonly (readonly [lang: Lang, text: string])[];
  /** So sure that a sentence's first word may be it, which has its capital anyway. */
  readonly sure?: true;
  /** The name that the run is, or stands in. */
  readonly read: (run: Run) => Unknown | undefined;
}
