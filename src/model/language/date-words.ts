import type { Vocabulary } from './vocabulary.ts';

/** What a date pattern yields. Slots: {d} day, {d2} the last of several, {m} month, {y} year, {yy} fiscal year, {q} quarter, {w} weekday, {n} number. */
export interface DatePattern {
  readonly yields:
    | 'day'
    | 'days'
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
    | 'closing'
    /** No date, though a quarter is told of without its name: "doanh thu quý", "quarterly profit"; `beside` where only an article that named none means one. */
    | 'untold'
    /** Only how long something lasts, though it begins like a date: "trong 9 tháng tới". */
    | 'spell';
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
  /** What follows in its paragraph is told of it: "riêng tháng 10". */
  readonly topic?: true;
  /** Counted from the year spoken of just before, if there is one: "so với năm trước". */
  readonly beside?: boolean;
  /** Right where the same words might be another date: "10 tháng năm 2017" is no tenth of May. */
  readonly surely?: boolean;
  /** How many months or quarters the words themselves say: "hai quý đầu năm". */
  readonly count?: number;
  /** How many words at its end only tell that it is one: "trong 9 tháng đạt". */
  readonly trail?: number;
}

/** The vocabularies that dates are read with. */
export interface DateVocabularies {
  readonly months: Vocabulary<number>;
  readonly weekdays: Vocabulary<number>;
  readonly ordinals: Vocabulary<number>;
  readonly dates: Vocabulary<DatePattern>;
  /** Words behind which a date without a year is one to come: "will", "sẽ". */
  readonly futures: Vocabulary<boolean>;
}
