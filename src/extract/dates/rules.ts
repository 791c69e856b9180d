import { dayRule, daysRule, weekdayRule, weekRule } from './days.ts';
import { endedRule } from './ended.ts';
import { ellipsisRule, halfRule, seasonRule } from './halves.ts';
import { firstMonthsRule, monthRangeRule, monthRule } from './months.ts';
import { quarterRule } from './quarters.ts';
import { agoRule, offsetRule, toDateRule } from './relative.ts';
import type { DateRule, Resolve } from './resolved.ts';
import { sameRule } from './same.ts';
import { decadeRule, fiscalRule, yearRule, yearsRule } from './years.ts';

/** All kinds of dates; which phrases make them, each language says. */
export const dateRules: readonly DateRule[] = [
  dayRule,
  daysRule,
  weekdayRule,
  weekRule,
  monthRule,
  monthRangeRule,
  firstMonthsRule,
  quarterRule,
  halfRule,
  endedRule,
  seasonRule,
  ellipsisRule,
  yearRule,
  fiscalRule,
  yearsRule,
  decadeRule,
  agoRule,
  offsetRule,
  sameRule,
  toDateRule,
];

const resolvers = new Map(dateRules.map((rule) => [rule.yields, rule.resolve]));

/** Works a date pattern out against its dateline; undefined where the calendar has no such date. */
export const resolveDate: Resolve = (pattern, slots, context) => resolvers.get(pattern.yields)?.(pattern, slots, context);
