import type { DatePattern } from '../../model/language/date-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';
import { daysAndMonths } from './dates/days-and-months.ts';
import { near } from './dates/near.ts';
import { quarters } from './dates/quarters.ts';
import { years } from './dates/years.ts';

/** Every way a date is written. */
export const dates: Vocabulary<DatePattern> = [...daysAndMonths, ...quarters, ...years, ...near];

/** Words behind which a date without a year is one to come. */
export const futures: Vocabulary<boolean> = [
  ['[starts|begins|opens|joins|takes over|kicks off] on', false],
  ['will | is to | are to | plans to | plan to | is expected to | are expected to | is due to | is set to', true],
  ['is expected | are expected | be expected', false],
  [
    'planned | expects | expected [to|on|by|in|at|next|later] | expect | take effect | takes effect | scheduled | set to | aims to | hopes to | due | intends to | slated | to be completed | deadline | no later than | ends in | ends on | would | could | might | likely | should | sees | forecast | forecasts | looks for | look for',
    false,
  ],
];
