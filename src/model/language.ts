import type { EventType, Role } from './event.ts';
import type { Approx, Kind, Metric, Modality, Quantity } from './figure.ts';
import type { Lang } from './text.ts';

/** Phrases parted by ` | ` and what they mean. Phrases are matched by word, longest first. */
export type Vocabulary<Meaning> = readonly (readonly [phrases: string, meaning: Meaning])[];

/** What a word does inside a spelled-out number: "hai mươi tư" is unit, times-ten, unit. */
export interface NumberWord {
  readonly role: 'unit' | 'ten' | 'times-ten' | 'hundred' | 'scale' | 'half-more' | 'half-of' | 'link' | 'article' | 'point' | 'minus';
  /** The number it stands for; for a scale the power of ten. */
  readonly value: number;
  /** Counts by itself only inside a longer number: "tư" in "hai mươi tư", "mốt", "lăm". */
  readonly bound?: boolean;
  /** Never behind tens: "mười năm" is ten years, fifteen is "mười lăm". */
  readonly leads?: boolean;
  /** Words behind which it is no number by itself: "trong năm" is "in the year". */
  readonly notAfter?: readonly string[];
  /** Written right behind digits: "75M", "3.53bn"; only so read. */
  readonly suffix?: boolean;
  /** A suffix that no other word is spelled like, so a space may part it from its digits: "$3.5 bn". */
  readonly spaced?: boolean;
  /** Of a time only with its article: "half a year", but "half-year results". */
  readonly untimed?: boolean;
  /** A collective that makes a count of its own: "chục", "dozen". */
  readonly collective?: boolean;
}

export interface Currency {
  /** ISO 4217. */
  readonly unit: string;
  readonly side: 'before' | 'after' | 'both';
  /** A word with other uses ("đồng" = together, "won" = did win): read only right behind a number. */
  readonly homograph?: boolean;
  /** A letter that only behind digits, without a space, is money: "45c", "12.5p". */
  readonly glued?: boolean;
  /** Has power of ten of its own: "xu", "cent" is −2. */
  readonly power?: number;
}

export interface Hedge {
  readonly approx: Approx;
  readonly side: 'before' | 'after';
  /** Before a rate it says how far two things are apart: "cao hơn 63%" is 63% up, "cao hơn 500 USD" over 500 dollars. */
  readonly compares?: 'up' | 'down';
}

export interface Noun {
  readonly metric?: Metric;
  readonly unit: string;
}

export interface TimeUnit {
  readonly code: 'Y' | 'M' | 'W' | 'D' | 'H' | 'T';
  readonly times: number;
}

/** "gấp đôi", "tripled": a multiple without digits; with `opens`, a multiple when a number follows ("gấp 3 lần"). */
export interface MultipleWord {
  readonly value?: number;
  readonly opens?: boolean;
  readonly closes?: boolean;
  /** Opens only with its closing word: "tăng 3 lần", not "tăng 3". */
  readonly needs?: boolean;
  /** A name may stand between it and its number: "kém Microsoft gần hai lần". */
  readonly apart?: boolean;
  /** Makes a multiple without an opening word: "10x", "three times as many". */
  readonly sure?: boolean;
  readonly direction?: 'up' | 'down';
}

export interface FractionWord {
  readonly value: number;
  readonly kind?: 'fraction' | 'multiple';
  readonly direction?: 'up' | 'down';
  /** Has other uses ("a quarter" of the year, "a third company"): a fraction only behind a hedge or a change ("more than a quarter"). */
  readonly weak?: boolean;
}

/** A word before or behind a number that makes it a rank: "xếp thứ", "No.", "top". */
export interface RankWord {
  /** `opens` stands before ("đứng", "ranked"), `marks` belongs to the rank ("thứ", "No."), `confirms` stands behind ("largest"). */
  readonly part: 'opens' | 'marks' | 'ordinal' | 'confirms' | 'top';
  /** A mark that says rank by itself: "No. 6". */
  readonly sure?: boolean;
  /** A mark of digits alone: "no 1", but "no one". */
  readonly digits?: true;
  readonly value?: number;
  /** Opens only where the ordinal counts no noun: "IBM is third", not "is the third company". */
  readonly bare?: boolean;
  /** An ordinal only behind its mark: "nhất" of "thứ nhất", not of "lớn nhất". */
  readonly bound?: boolean;
}

export interface MetricWord {
  /** Null for what is measured but not in the contract: dividends, EBITDA, debt. */
  readonly metric: Metric | null;
  readonly kinds: readonly Kind[];
  readonly sign?: -1;
  /** A verb, which may stand on either side of its figure and whose subject is the figure's. */
  readonly verb?: boolean;
  /** The metric when the subject is a business unit: "lãi" of AWS is operating income. */
  readonly ofUnit?: Metric;
  /** Names only part of the company: "doanh thu đám mây" is the cloud unit's. */
  readonly part?: 'cloud';
  /** Says it only where nothing nearer does: "thị trường", "market". */
  readonly weak?: boolean;
  /** Weak, but what a change may be a change of: "cổ phiếu giảm 2%", "the market grew". */
  readonly topic?: boolean;
  /** A site that is built: what it is worth is invested. */
  readonly site?: boolean;
  /** Stands for what the last amount measured: "con số này", "it was". */
  readonly again?: boolean;
  /** Tells that a number of something is meant: "số khách hàng đạt …". */
  readonly number?: boolean;
  /** Not in the contract, but told of a quarter or a year as revenue is: profit before tax, cash flow. */
  readonly flow?: boolean;
  /** Only a company as a whole has it, no unit: "net income", "total revenue". */
  readonly whole?: true;
  /** Puts a value on its object: "values Grab at". */
  readonly puts?: true;
  /** Says of a firm what it is valued at, of a contract its price, of a market its size: "was worth". */
  readonly worth?: boolean;
  /** A pace of now, of no one quarter: "run rate". */
  readonly paced?: boolean;
  /** Tells of those who lose their work, not of who takes it: "would go", "mất việc". */
  readonly lost?: true;
  /** Of so much a year, right behind the amount: "a $10 billion business". */
  readonly size?: true;
  /** Shares sold to the public: what comes in there is no round. */
  readonly listing?: true;
  /** What a firm is parted into: "41% of shares" is a stake. */
  readonly stock?: true;
  /** A move told of a company's share: "NatWest lost 5 per cent". */
  readonly traded?: true;
  /** Holding, not ruling: "holds 14%" is a stake where no market is spoken of. */
  readonly owns?: boolean;
}

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
    | 'parts'
    | 'contract'
    | 'offer'
    | 'workload'
    | 'provider'
    | 'funding'
    | 'halves'
    | 'goods'
    | 'objectless'
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
    | 'examples'
    | 'together'
    | 'between'
    | 'offering'
    | 'facility-before'
    | 'outright-from'
    | 'asset'
    | 'leading'
    | 'owned';
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

/** What a word does around a word of dealing. */
export type DealingWord =
  | 'ware'
  | 'takeover'
  | 'passive'
  | 'agent'
  | 'possessive'
  | 'pronoun'
  | 'relative'
  | 'speech'
  | 'preposition'
  | 'bridge'
  | 'part'
  | 'stake'
  | 'whole'
  | 'facility'
  | 'announced'
  | 'private'
  | 'round'
  | 'control'
  | 'both'
  | 'valued'
  | 'declined'
  | 'there'
  | 'contract'
  | 'purpose'
  | 'naming'
  | 'genitive'
  | 'including'
  | 'seated'
  | 'offering'
  | 'work'
  | 'aim'
  | 'nominal'
  | 'joining'
  | 'offer'
  | 'listing'
  | 'workload'
  | 'provider'
  | 'funding'
  | 'halves'
  | 'title'
  | 'tried'
  | 'failed'
  | 'refused'
  | 'other';

/** What a date pattern yields. Slots: {d} day, {m} month, {y} year, {yy} fiscal year, {q} quarter, {w} weekday, {n} number. */
export interface DatePattern {
  readonly yields:
    | 'day'
    | 'month'
    | 'quarter'
    | 'half'
    | 'year'
    | 'fiscal'
    | 'months'
    | 'decade'
    | 'years'
    | 'week'
    | 'weekday'
    | 'ago'
    /** Counted from the day or month just told of: "two months earlier", "ba tháng trước đó". */
    | 'offset'
    | 'ended'
    | 'same'
    | 'to-date'
    | 'month-range'
    | 'season'
    /** "the second" of the halves or quarters just spoken of. */
    | 'ellipsis'
    /** Only what closes a period, before a day: "quý kết thúc". */
    | 'closing';
  readonly unit?: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
  /** Steps from the dateline: last −1, this 0, next 1. */
  readonly shift?: number;
  /** Which quarter, half or month, where the words themselves say it. */
  readonly part?: number;
  /** The last finished one: "quý gần nhất", "the latest quarter". */
  readonly latest?: boolean;
  /** Looks the other way: a date to come ("thứ Ba tới"). */
  readonly ahead?: boolean;
  /** A month at whose end something stands: "at the end of March". */
  readonly stands?: boolean;
  /** Counted from the year spoken of just before, if there is one: "so với năm trước". */
  readonly beside?: boolean;
  /** How many months or quarters the words themselves say: "hai quý đầu năm". */
  readonly count?: number;
}

/** A little word that ties a name to a figure: "của", "so với", "theo", "trong đó". */
export type Relation =
  | 'of'
  | 'compared-with'
  | 'according-to'
  | 'of-which'
  | 'among'
  /** Before the many one belongs to: "one of 20 providers". */
  | 'out-of'
  | 'respectively'
  /** Says that a company as a whole is meant: "overall", "company-wide". */
  | 'overall'
  | 'by'
  | 'behind'
  | 'with'
  | 'into'
  | 'reaching'
  | 'from'
  | 'relative'
  | 'agent'
  /** Before who makes a bid: "a bid from X", "the merger of X and Y". */
  | 'bidder'
  | 'outside'
  /** Behind how far two amounts are apart: "$200 million *below* expectations". */
  | 'apart'
  | 'negation'
  | 'passive'
  | 'clause'
  | 'both'
  | 'copula'
  | 'than'
  | 'at'
  | 'since'
  | 'that'
  | 'jointly';

/** Who stands where a name could: "it", "its", those who look on ("analysts"), and people or markets that no figure belongs to. */
export type Someone = 'pronoun' | 'own' | 'onlooker' | 'crowd' | 'same';

/** How a text points back: "công ty này" is a sort with a pointer behind, "the company" one before. */
export interface Pointer {
  /** `seat` leads to where it is at home: "công ty có trụ sở tại Singapore". */
  readonly side: 'before' | 'after' | 'seat';
}

/** "hai công ty", "both companies": the entities of that number last spoken of. */
export interface OrganisationCue {
  /** `before`: "startup X". `after`: "X Research". `head` begins the name itself: "Ủy ban Cạnh tranh Singapore". `field` stands between: "Công ty Dược phẩm X". `daughter` goes on with a known name: "FPT Digital". */
  readonly side: 'before' | 'after' | 'head' | 'field' | 'daughter';
  /** What a company is in law, no part of what it is called: "Inc", "Ltd". */
  readonly legal?: true;
  /** It invests: "X Ventures". */
  readonly fund?: true;
  /** Behind a known name it makes another: "Salesforce Ventures" is not Salesforce, "Masan Group" is Masan. */
  readonly apart?: true;
  /** What any company may add to its name: "Masan Group" is Masan. */
  readonly house?: true;
  /** Behind the name of one of these sorts it says the same again: "Nomura Securities" is Nomura, "Delta Airlines" is Delta. */
  readonly of?: readonly string[];
  /** What it is of: a research firm vouches for figures, it owns none. */
  readonly type?: 'analyst';
}

/** How two numbers are tied: "from", "between", "to", "and", "or", "lên", and "in" of "one in four". */
export type RangeWord = 'opens' | 'between' | 'to' | 'either' | 'and' | 'or' | 'change' | 'share';

/**
 * What only an organisation has or does: `has` stands behind its name ("X shares"), `of` before it ("a stake in X"), `does` is a deed of its
 * own ("X raised $40 million"); an `exchange` stands in a bracket with its code ("(NASDAQ: …)").
 */
export interface OrganisationSign {
  readonly sign: 'has' | 'of' | 'does' | 'exchange';
  /** Somebody who vouches for figures: "an analyst at X". */
  readonly type?: 'analyst' | 'organisation';
  /** Only before a single word that is no word of the language: "còn X", "founded X". */
  readonly lone?: true;
  /** Others may be listed behind it: "led by X, Y and Z". */
  readonly list?: true;
  /** No person does it, so that a name of two words is a company's too: "X Mills filed for bankruptcy". */
  readonly firm?: true;
}

export interface ModalityWord {
  readonly modality: Modality;
  /** Colours only what follows it in its clause. */
  readonly ahead?: boolean;
  /** The plain future, of what one will do oneself or has agreed to: "will", "sẽ". */
  readonly plain?: boolean;
  /** What is neither earned nor counted is promised with it: "will cut her salary by 98%". */
  readonly vows?: boolean;
  /** Said of what others may do: no promise, whatever it is of. */
  readonly distant?: boolean;
  /** Names the estimate itself, where it stands right behind the figure: "the $11 billion consensus". */
  readonly noun?: true;
  /** Behind "analysts" it is of the past: "analysts expected $5 billion". */
  readonly past?: boolean;
}

/** All that is needed to read a language; the engines in `extract/` know none. */
export interface Language {
  readonly lang: Lang;
  readonly spell: (word: string) => string;
  readonly decimal: '.' | ',';
  /** Where `decimal` + three digits ("2,250 người") is a thousands separator after all. */
  readonly groupedBefore: readonly ('count' | 'money')[];
  readonly abbreviations: readonly string[];
  readonly numbers: Vocabulary<NumberWord>;
  readonly currencies: Vocabulary<Currency>;
  /** Whose money an amount without a currency must be if it is so large: "29.550 tỷ" are đồng. */
  readonly home?: { readonly unit: string; readonly from: number };
  readonly percents: Vocabulary<true>;
  readonly points: Vocabulary<number>;
  readonly hedges: Vocabulary<Hedge>;
  readonly vague: Vocabulary<{ readonly times: number }>;
  readonly timeUnits: Vocabulary<TimeUnit>;
  readonly nouns: Vocabulary<Noun>;
  readonly multiples: Vocabulary<MultipleWord>;
  readonly fractions: Vocabulary<FractionWord>;
  readonly ranks: Vocabulary<RankWord>;
  readonly pers: Vocabulary<NonNullable<Quantity['per']>>;
  readonly rangeWords: Vocabulary<RangeWord>;
  readonly directions: Vocabulary<'up' | 'down'>;
  readonly bases: Vocabulary<NonNullable<Quantity['basis']>>;
  readonly masks: Vocabulary<string>;
  readonly months: Vocabulary<number>;
  readonly weekdays: Vocabulary<number>;
  readonly ordinals: Vocabulary<number>;
  readonly dates: Vocabulary<DatePattern>;
  /** Words behind which a date without a year is one to come: "will", "sẽ". */
  readonly futures: Vocabulary<boolean>;
  readonly modalities: Vocabulary<ModalityWord>;
  readonly metrics: Vocabulary<MetricWord>;
  readonly events: readonly EventFrame[];
  readonly dealings: Vocabulary<DealingWord>;
  readonly relations: Vocabulary<Relation>;
  readonly someones: Vocabulary<Someone>;
  /** Words for the gazetteer's `sorts` tags; `company` is any organisation. */
  readonly sorts: Vocabulary<string>;
  readonly pointers: Vocabulary<Pointer>;
  /** Words that stand by the name of an organisation the gazetteer may not know: "tập đoàn X", "X Inc". */
  readonly organisationCues: Vocabulary<OrganisationCue>;
  /** What tells that a name beside it is an organisation's: "X shares", "a stake in X". */
  readonly organisationSigns: Vocabulary<OrganisationSign>;
  readonly geographies: Vocabulary<string>;
  readonly markets: Vocabulary<string>;
  /** What a plural looks like, so that "three continents" is a count although nobody listed continents. */
  readonly plural?: RegExp;
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
  /** What says that things are counted: "the *number* of data centres". */
  readonly tallies: readonly string[];
  /** Words behind which digits with a stroke are a part and no day: "bằng 1/3 của đối thủ". */
  readonly portions: readonly string[];
  /** What a change in percent is counted from stands behind them: "up 23% *on* Q1 2010". */
  readonly changeBases: readonly string[];
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
