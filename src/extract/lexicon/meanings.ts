import type { Entity } from '../../model/entity.ts';
import type { Quantity } from '../../model/figure.ts';
import type { Currency, FractionWord, Hedge, MultipleWord, Noun, NumberWord, RangeWord, RankWord, TimeUnit } from '../../model/language/amount-words.ts';
import type { DatePattern } from '../../model/language/date-words.ts';
import type { DealingWord } from '../../model/language/dealing-word.ts';
import type { EventWord } from '../../model/language/event-words.ts';
import type { OrganisationCue, OrganisationSign, Pointer, Someone } from '../../model/language/mention-words.ts';
import type { MetricWord } from '../../model/language/metric-word.ts';
import type { ModalityWord } from '../../model/language/modality-word.ts';
import type { Relation } from '../../model/language/relation.ts';

/** A name or descriptor of the gazetteer as the trie keeps it. */
export interface Name {
  readonly entity: string;
  readonly type: Entity['type'];
  readonly form: 'name' | 'alias' | 'descriptor';
  readonly common: boolean;
  /** Which of its words must be written with a capital. */
  readonly capitals: readonly boolean[];
  /** Another name of a few capitals, "ANA", that may be a word or a person's name when it is not written in them. */
  readonly letters: boolean;
}

/** What a phrase of each vocabulary means. */
export interface Meanings {
  number: NumberWord;
  currency: Currency;
  percent: true;
  points: number;
  hedge: Hedge;
  vague: { readonly times: number };
  timeUnit: TimeUnit;
  noun: Noun;
  multiple: MultipleWord;
  fraction: FractionWord;
  rank: RankWord;
  per: NonNullable<Quantity['per']>;
  range: RangeWord;
  direction: 'up' | 'down';
  basis: NonNullable<Quantity['basis']>;
  mask: string;
  date: DatePattern;
  /** True where it looks ahead for sure, so that a date before it does too: "In July it will …". */
  future: boolean;
  modality: ModalityWord;
  metric: MetricWord;
  event: EventWord;
  dealing: DealingWord;
  relation: Relation;
  someone: Someone;
  sort: string;
  pointer: Pointer;
  cue: OrganisationCue;
  sign: OrganisationSign;
  geography: string;
  market: string;
  name: Name;
}

/** A phrase of any vocabulary, with what it means. */
export type Vocable = {
  [C in keyof Meanings]: { readonly cat: C; readonly kinds: number; readonly value: Meanings[C]; readonly phrase: string };
}[keyof Meanings];
