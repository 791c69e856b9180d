import type { FiscalYear } from '../../model/entity.ts';
import type { DatePattern } from '../../model/language/date-words.ts';
import type { Grain, PeriodBasis } from '../../model/period.ts';
import type { Lang } from '../../model/text.ts';
import type { Day } from './calendar.ts';
import { isDay, isoDay, monthsLabel } from './calendar.ts';

/** A date as understood: a period label, how fine it is, and how it came to be known. */
export interface ResolvedDate {
  readonly value: string;
  readonly grain: Grain;
  readonly basis: PeriodBasis;
  /** The fiscal year that the words tell of: "the fiscal third quarter ended February 29". */
  readonly fiscal?: FiscalYear;
}

/** What a date may lean on. */
export interface DateContext {
  readonly dateline: Day;
  /** The last period spoken of ("cùng kỳ" inherits the quarter). */
  readonly last?: string;
  /** The last period spoken of in the same sentence. */
  readonly here?: string;
  /** The year of the last date, however old. */
  readonly year?: string;
  /** What happened last in this sentence or the one before, as a period: "a month later" counts from it. */
  readonly told?: string;
  /** The day read last in this sentence or the one before, a weekday too: "a day earlier". */
  readonly day?: string;
  /** The year that opens the sentence: "In 2012 it lost money in the first quarter". */
  readonly frame?: string;
  /** The last quarter spoken of, of the calendar, however old. */
  readonly quarter?: string;
  /** The month told of in this sentence. */
  readonly month?: string;
  /** The fiscal year that "its fiscal third quarter" is of: that of a company named in the sentence, or of the article's. */
  readonly keeper?: FiscalYear;
  /** The fiscal year of whom the sentence named last, or of the article's company where it names none. */
  readonly own?: FiscalYear;
  /** The article has numbered a quarter as the company does: "the second quarter" behind "the fiscal first quarter" is of its year, too. */
  readonly numbered?: boolean;
  /** From which month quarters are counted here. */
  readonly phase?: FiscalYear;
  /** The first months of a year, as told last: "9 tháng đầu năm". */
  readonly opening?: string;
  /** What follows is held against what was told: "so với tháng trước". */
  readonly against?: boolean;
  /** The words before it look to the future: "will report on Thursday", "sẽ khai trương ngày 15/12". */
  readonly ahead?: boolean;
}

/** What the slots of a pattern read, by their name in braces. */
export type Slots = Readonly<Record<string, number>>;
/** Works one kind of date out. */
export type Resolve = (pattern: DatePattern, slots: Slots, context: DateContext) => ResolvedDate | undefined;

/** One kind of date: what a person would call it, how it is worked out, phrases that have it and phrases that have not. */
export interface DateRule {
  readonly yields: DatePattern['yields'];
  readonly name: string;
  /** Language, text, value; read as if published on 3 November 2016. */
  readonly examples: readonly (readonly [Lang, string, string])[];
  readonly counterExamples: readonly (readonly [Lang, string])[];
  readonly resolve: Resolve;
}

/** The month a pattern names, if it does. */
export const monthOf = (slots: Slots): number | undefined =>
  slots['{m}'] ?? slots['{mn}'] ?? slots['{mns}'] ?? (slots['{dm}'] === undefined ? undefined : Math.floor(slots['{dm}'] / 100));
/** The year a pattern names, in four digits or two. */
export const yearOf = ({ '{y}': year, '{yy}': last }: Slots): number | undefined =>
  // "năm tài chính 2025-2026" is named by the year in which it ends.
  year !== undefined && last === year + 1 ? last : (year ?? last);
/** The day of the month, if named. */
export const dayOf = (slots: Slots): number | undefined =>
  slots['{d}'] ?? slots['{dth}'] ?? slots['{d13}'] ?? (slots['{dm}'] === undefined ? undefined : slots['{dm}'] % 100);
/** Months `first` to `last`, by index, as a date. */
export const months = (first: number, last: number, basis: PeriodBasis): ResolvedDate => ({ ...monthsLabel(first, last), basis });
/** The dateline's year moved as the pattern says; "tháng 8 năm đó" counts from the year spoken of. */
export const shifted = (pattern: DatePattern, { dateline, year }: DateContext): number =>
  (pattern.beside && year ? Number(year) : dateline.year) + (pattern.unit === 'year' ? (pattern.shift ?? 0) : 0);
/** Whether a date without a year is one to come. */
export const looksAhead = (pattern: DatePattern, context: DateContext): boolean => pattern.ahead === true || context.ahead === true;

/** A day, if the calendar has it. */
export const onDay = (day: Day, basis: PeriodBasis): ResolvedDate | undefined => (isDay(day) ? { value: isoDay(day), grain: 'day', basis } : undefined);

/** From one ISO day to another, both inclusive. */
export const span = (first: string, last: string, basis: PeriodBasis): ResolvedDate => ({ value: `${first}/${last}`, grain: 'span', basis });
