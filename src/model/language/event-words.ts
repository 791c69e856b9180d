import type { EventType, Role } from '../event.ts';
import type { Modality } from '../figure.ts';
import type { DealingWord } from './dealing-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of dealing and where its parties stand: "{subject} sold {object} *to* {marked}". */
export interface EventWord {
  readonly type: EventType;
  /** Role of who does it: stands before an active verb, behind "by" of a passive one, before the 's of a noun. */
  readonly subject: Role;
  /** Role of who or what it is done to: stands right behind the verb, or before it in the passive. */
  readonly object?: Role;
  /** Roles told by the little word before the party: "sold it *to* Didi", "rót vốn *vào* Base". */
  readonly marks?: Readonly<Record<string, Role>>;
  /** A noun ("takeover of"), a verb whose parties stand on one footing ("teamed up"), whose first party acts on the second ("X and Y merge"), or a verb of what one has ("X's centre in Y opened"). */
  readonly shape?: 'noun' | 'mutual' | 'pair' | 'thing';
  /** What else must stand by it: money, a stake, a place of work, a word of announcing, its object at once. */
  readonly needs?:
    | 'money'
    | 'stake'
    | 'facility'
    | 'announced'
    | 'adjacent'
    | 'private'
    | 'listing'
    | 'round'
    | 'sum'
    | 'summed'
    | 'parts'
    | 'contract'
    | 'contract-next'
    | 'hosted'
    | 'offer'
    | 'workload'
    | 'provider'
    | 'funding'
    | 'funds'
    | 'halves'
    | 'goods'
    | 'objectless'
    | 'partner-behind'
    | 'outright'
    | 'share'
    | 'untendered'
    | 'takeover'
    | 'priced'
    | 'worth'
    | 'site'
    | 'sites'
    | 'opening'
    | 'ware'
    | 'ware-named'
    | 'new-ware'
    | 'own-site'
    | 'listed'
    | 'apart'
    | 'running'
    | 'bare-object'
    | 'examples'
    | 'together'
    | 'agreed'
    | 'between'
    | 'offering'
    | 'facility-before'
    | 'outright-from'
    | 'asset'
    | 'leading'
    | 'owned'
    | 'concluded'
    | 'client'
    | 'goods-built'
    | 'undertaken'
    | 'hired'
    | 'supplied'
    | 'alliance'
    | 'promised'
    | 'placed-sum'
    | 'share-for'
    | 'summed-goods'
    | 'clouded'
    | 'subsidiary';
  /** Its object may be known from before: "Google denied it had made a bid". */
  readonly known?: true;
  /** Its subjects join the deal told just before: "Accel also took part". */
  readonly joins?: true;
  /** One party is enough: "HP will split in two". */
  readonly alone?: true;
  /** The form that passives are made of: "bought", not "buying". */
  readonly participle?: true;
  readonly modality?: Modality;
}

/** A frame: words of dealing that share their parties, with sentences that show what it reads and what it does not. */
export interface EventFrame extends Omit<EventWord, 'participle'> {
  readonly name: string;
  /** Forms that are always active ("buys", "buying"). */
  readonly active?: string;
  /** Forms that may be active or passive ("bought"; every Vietnamese verb). */
  readonly either?: string;
  /** A sentence and its parties, each with its role. */
  readonly examples: readonly (readonly [text: string, parties: string])[];
  /** Sentences with the word in which nothing of this type happens. */
  readonly counterExamples: readonly string[];
}

/** The vocabularies that deals are read with. */
export interface EventVocabularies {
  readonly events: readonly EventFrame[];
  readonly dealings: Vocabulary<DealingWord>;
}
