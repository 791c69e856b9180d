import type { Approx, Metric, Quantity } from '../figure.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** A sign or word for money: "$", "đồng". */
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

/** A word that says how near a number is: "hơn", "about", "or more". */
export interface Hedge {
  readonly approx: Approx;
  readonly side: 'before' | 'after';
  /** Before a rate it says how far two things are apart: "cao hơn 63%" is 63% up, "cao hơn 500 USD" over 500 dollars. */
  readonly compares?: 'up' | 'down';
}

/** A noun that is counted: "data centres", "người dùng". */
export interface Noun {
  readonly metric?: Metric;
  readonly unit: string;
  /** What it stands for where such were counted before: "facilities" behind "data centers". */
  readonly stands?: Metric;
  /** What is told off by number and nobody has: "three reasons", "hai nghị sĩ". */
  readonly nobodys?: boolean;
}

/** A unit of time: "năm", "weeks". */
export interface TimeUnit {
  /** T is minutes, as M is months. */
  readonly code: 'Y' | 'M' | 'W' | 'D' | 'H' | 'T' | 'S';
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

/** A word that is a part or a multiple by itself: "nửa", "double". */
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
  /** A mark or an ordinal that says rank by itself: "No. 6", "số một". */
  readonly sure?: boolean;
  /** A mark of digits alone: "no 1", but "no one". */
  readonly digits?: true;
  readonly value?: number;
  /** Opens only where the ordinal counts no noun: "IBM is third", not "is the third company". */
  readonly bare?: boolean;
  /** An ordinal only behind its mark: "nhất" of "thứ nhất", not of "lớn nhất". */
  readonly bound?: boolean;
  /** Words behind which a sure ordinal is none: "doanh số một" is no number one. */
  readonly notAfter?: readonly string[];
}

/** How two numbers are tied: "from", "between", "to", "and", "or", "lên", and "in" of "one in four". */
export type RangeWord = 'opens' | 'between' | 'to' | 'either' | 'and' | 'or' | 'change' | 'share';

/** The vocabularies that quantities are read with. */
export interface AmountVocabularies {
  readonly numbers: Vocabulary<NumberWord>;
  readonly currencies: Vocabulary<Currency>;
  /** Whose money an amount without a currency must be if it is so large: "29.550 tỷ" are đồng. */
  readonly home?: { readonly unit: string; readonly from: number };
  /** Where a bare "$" is another land's: words that only its papers write, and the letters they would set before it otherwise. */
  readonly bareDollars?: readonly { readonly unit: string; readonly marks: readonly string[]; readonly own: readonly string[] }[];
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
}
