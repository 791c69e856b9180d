import type { Vocabulary } from './vocabulary.ts';

/** Who stands where a name could: "it", "its", those who look on ("analysts"), and people or markets that no figure belongs to. */
export type Someone = 'pronoun' | 'they' | 'own' | 'onlooker' | 'crowd' | 'same';

/** How a text points back: "công ty này" is a sort with a pointer behind, "the company" one before. */
export interface Pointer {
  /** `seat` leads to where it is at home: "công ty có trụ sở tại Singapore". */
  readonly side: 'before' | 'after' | 'seat';
}

/** A word that stands by the name of an organisation, and where. */
export interface OrganisationCue {
  /** `before`: "startup X". `after`: "X Research". `head` begins the name itself: "Ủy ban Cạnh tranh Singapore". `field` stands between: "Công ty Dược phẩm X". `daughter` goes on with a known name: "FPT Digital". */
  readonly side: 'before' | 'after' | 'head' | 'field' | 'daughter';
  /** What a company is in law, no part of what it is called: "Inc", "Ltd". */
  readonly legal?: true;
  /** Only before a single word: "developer Ann Poe" is a person. */
  readonly lone?: true;
  /** It invests: "X Ventures". */
  readonly fund?: true;
  /** Behind a known name it makes another: "Salesforce Ventures" is not Salesforce, "Masan Group" is Masan. */
  readonly apart?: true;
  /** What any company may add to its name: "Masan Group" is Masan. */
  readonly house?: true;
  /** Behind the name of one of these sorts it says the same again: "Nomura Securities" is Nomura, "Delta Airlines" is Delta. */
  readonly of?: readonly string[];
  /** What it is of: a research firm vouches for figures, it owns none. */
  readonly type?: 'analyst' | 'publisher';
}

/**
 * What only an organisation has or does: `has` stands behind its name ("X shares"), `of` before it ("a stake in X"), `does` is a deed of its
 * own ("X raised $40 million"); an `exchange` stands in a bracket with its code ("(NASDAQ: …)"); a `credit` leads to who publishes a text ("Nguồn: …").
 * Things are told by a `ware` at the end of their names ("Google Docs") or by `goods` before ("phần mềm X").
 */
export interface OrganisationSign {
  readonly sign: 'has' | 'of' | 'does' | 'exchange' | 'credit' | 'ware' | 'goods';
  /** Somebody who vouches for figures: "an analyst at X"; who publishes: "Photo: X". */
  readonly type?: 'analyst' | 'organisation' | 'publisher';
  /** Only before a single word that is no word of the language: "còn X", "founded X". */
  readonly lone?: true;
  /** Others may be listed behind it: "led by X, Y and Z". */
  readonly list?: true;
  /** A single word behind it is a company where a company follows it in the list: "bao gồm X, Microsoft". */
  readonly opens?: true;
  /** No person does it, so that a name of two words is a company's too: "X Mills filed for bankruptcy". */
  readonly firm?: true;
}

/** The vocabularies that tell who is spoken of. */
export interface MentionVocabularies {
  readonly someones: Vocabulary<Someone>;
  /** Words for the gazetteer's `sorts` tags; `company` is any organisation. */
  readonly sorts: Vocabulary<string>;
  readonly pointers: Vocabulary<Pointer>;
  /** Words that stand by the name of an organisation the gazetteer may not know: "tập đoàn X", "X Inc". */
  readonly organisationCues: Vocabulary<OrganisationCue>;
  /** What tells that a name beside it is an organisation's: "X shares", "a stake in X". */
  readonly organisationSigns: Vocabulary<OrganisationSign>;
}
