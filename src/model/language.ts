import type { AmountVocabularies } from './language/amount-words.ts';
import type { ClaimVocabularies } from './language/claim-words.ts';
import type { DateVocabularies } from './language/date-words.ts';
import type { EventVocabularies } from './language/event-words.ts';
import type { MentionVocabularies } from './language/mention-words.ts';
import type { Lang } from './text.ts';

/** All that is needed to read a language; the engines in `extract/` know none. */
export interface Language extends AmountVocabularies, ClaimVocabularies, DateVocabularies, EventVocabularies, MentionVocabularies {
  readonly lang: Lang;
  readonly spell: (word: string) => string;
  readonly decimal: '.' | ',';
  /** Where `decimal` + three digits ("2,250 người") is a thousands separator after all. */
  readonly groupedBefore: readonly ('count' | 'money')[];
  readonly abbreviations: readonly string[];
  /** What a plural looks like, so that "three continents" is a count although nobody listed continents. */
  readonly plural?: RegExp;
  /** What a word looks like that is made of another: "buying", "largely". */
  readonly inflected?: RegExp;
  /** What a word looks like that means no thing: "completion". */
  readonly abstract?: RegExp;
  /** What stands behind a hyphen in an ordinary word: "China-based", "a three-year deal"; in "Bit-isle" it is of the name. */
  readonly hyphened?: RegExp;
  /** Units that count people: "sa thải 500 người" tells of jobs. */
  readonly people: readonly string[];
  /** Its weekdays are written with a capital. */
  readonly capitalWeekdays: boolean;
  /** A name may describe the noun behind it: "bought Nvidia chips" bought no company. */
  readonly compounds: boolean;
  /** A sentence may leave out who acts: "Trước đó mua lại …". */
  readonly dropsSubject: boolean;
  /** What a word of an unknown company's name looks like, where capitals alone do not tell. */
  readonly coined?: RegExp;
  /** What every word of its own looks like: a capital at the start of a sentence is a name's if the word does not. */
  readonly syllable?: RegExp;
  /** Ordinary words may begin its sentences that are also companies' names: "Box office", "Target practice". */
  readonly namesAreWords: boolean;
  /** Words before a sort that make it no one company's: "các hãng", "another company". */
  readonly quantifiers: readonly string[];
  /** Those of them that make a sort the whole of one: "cả tập đoàn". */
  readonly wholes: readonly string[];
  /** Words that lead in somebody named by the way: "competes with", "such as". */
  readonly asides: readonly string[];
  /** What joins the names of a list. */
  readonly joints: readonly string[];
  /** Prepositions: whoever does something "to the company" is another one. */
  readonly obliques: readonly string[];
  /** Words that say what somebody is: "remained the dominant provider", "là công ty lớn nhất". */
  readonly copulas: readonly string[];
  /** Adjectives behind a sort for one that is not there yet: "cổ phần của công ty mới". */
  readonly newly: readonly string[];
  /** What sets one above all others of its sort: "the world's *largest* carmaker". */
  readonly greatest: readonly string[];
  /** What says that things are counted: "the *number* of data centres". */
  readonly tallies: readonly string[];
  /** What stands for more of what was counted before: "it will open two *more*". */
  readonly further: readonly string[];
  /** Words behind which digits with a stroke are a part and no day: "bằng 1/3 của đối thủ". */
  readonly portions: readonly string[];
  /** What a change in percent is counted from stands behind them: "up 23% *on* Q1 2010". */
  readonly changeBases: readonly string[];
  /** What is done with an amount at the time that follows: "the gain *recorded* in the same quarter of 2015". */
  readonly recorders: readonly string[];
  /** Words that lead to the name of what somebody owns or makes: "cha đẻ iPhone". */
  readonly ownersOf: readonly string[];
  /** What a company's cloud is called that it lets, up to the company's name: "đám mây của". */
  readonly cloudsOf: readonly string[];
  /** Words behind such a name: "the WhatsApp owner". */
  readonly owners: readonly string[];
  /** Words that add up all there ever was: "the total raised". */
  readonly totals: readonly string[];
  /** Words beside a length of time that let it end with the time told of: "*trailing* 12-month revenue". */
  readonly trailing: readonly string[];
  /** Words that only belittle a number: "from *just* 11.8%". */
  readonly belittlers: readonly string[];
  /** What makes of a sort any or another one: "nhà cung cấp nào", "somebody else". */
  readonly elses: readonly string[];
  /** Words that say an expectation was met or missed: "*beat* estimates". */
  readonly outdoers: readonly string[];
  /** Words that tell what happened then: "in 2015, when it bought Acme". */
  readonly whens: readonly string[];
  /** What adds, behind "and", the rest of a row: "Azure and other cloud services". */
  readonly others: readonly string[];
  /** Words beside the name of an exchange where it is only the place of dealing: "*sàn* Nasdaq", "Nasdaq-*listed*". */
  readonly floors: readonly string[];
  /** What stands between a number and its time: "three *straight* quarters". */
  readonly spells: readonly string[];
  /** Whose something is stands behind it: "một ghế trong hội đồng của công ty này". */
  readonly possessorLast: boolean;
  /** What a bare sort as subject may have behind it: "hãng phải", "công ty từng". */
  readonly predicates: readonly string[];
  /** Articles: "Acme, a startup". */
  readonly articles: readonly string[];
  /** Small words inside a name: "Department of the Interior". */
  readonly binders: readonly string[];
  /** What a place stands behind: "in Leeds", "tại Cork". */
  readonly whereabouts: readonly string[];
  /** Words written with a capital that begin or make no organisation's name: "Monday", "Former". */
  readonly unnamed: readonly string[];
  /** Ordinary words that a sentence may begin with as its subject: "Money will be spent". */
  readonly subjects: readonly string[];
  /** What stands before the name of a person only: "Mr", "ông". */
  readonly honorifics: readonly string[];
  /** First words of the names of persons, in small letters. */
  readonly givenNames: readonly string[];
  /** Words that may stand inside a name though they begin or make none: the "Bắc" of "Sao Bắc Data". */
  readonly inner: readonly string[];
  /** Words that open a sentence, for where a lost space has glued one to a name: "AmazonTrong khi đó". */
  readonly openers: readonly string[];
  /** Letters that credit a picture: "Ảnh: NVCC". */
  readonly photographers: readonly string[];
  /** What a hyphen ties to a place or owner before a company's name: "London-*based* X". */
  readonly attached: readonly string[];
  /** What a sort does that only describes a name to come: "hãng *cung cấp* dịch vụ taxi Uber". */
  readonly makers: readonly string[];
  /** Words that lead in a date but do not belong to it: "hôm", "in". */
  readonly leadIns: readonly string[];
  /** Words that never are the noun a number counts: "và", "of", "trong". */
  readonly functionWords: readonly string[];
}
