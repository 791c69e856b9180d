import type { DatePattern } from '../../model/language.ts';
import type { Grain, PeriodBasis } from '../../model/period.ts';
import type { Day } from './calendar.ts';
import { isDay, isoDay, monthsLabel } from './calendar.ts';

/** A date as understood: a period label, how fine it is, and how it came to be known. */
export interface ResolvedDate {
  readonly value: string;
  readonly grain: Grain;
  readonly basis: PeriodBasis;
}

/** What a date may lean on: the dateline, and the last period spoken of in the sentence ("cùng kỳ" inherits the quarter). */
export interface DateContext {
  readonly dateline: Day;
  readonly last?: string;
}

/** What the slots of a pattern read, by their name in braces. */
export type Slots = Readonly<Record<string, number>>;
/** Works one kind of date out. */
export type Resolve = (pattern: DatePattern, slots: Slots, context: DateContext) => ResolvedDate | undefined;

/** The month a pattern names, if it does. */
export const monthOf = (slots: Slots): number | undefined => slots['{m}'] ?? slots['{mn}'] ?? slots['{mns}'];
/** The day of the month, if named. */
export const dayOf = (slots: Slots): number | undefined => slots['{d}'] ?? slots['{dth}'];
/** Months `first` to `last`, by index, as a date. */
export const months = (first: number, last: number, basis: PeriodBasis): ResolvedDate => ({ ...monthsLabel(first, last), basis });
/** The dateline's year moved as the pattern says. */
export const shifted = (pattern: DatePattern, { dateline }: DateContext): number => dateline.year + (pattern.unit === 'year' ? (pattern.shift ?? 0) : 0);

/** A day, if the calendar has it. */
export const onDay = (day: Day, basis: PeriodBasis): ResolvedDate | undefined => (isDay(day) ? { value: isoDay(day), grain: 'day', basis } : undefined);

/** From one ISO day to another, both inclusive. */
export const span = (first: string, last: string, basis: PeriodBasis): ResolvedDate => ({ value: `${first}/${last}`, grain: 'span', basis });
