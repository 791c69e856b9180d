import type { DatePattern } from '../../../model/language/date-words.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';
import { LATE } from './wording.ts';

const YEAR_AGO =
  '[last year|a year earlier|a year ago|one year earlier|one year ago|the previous year|the prior year|the year before|year earlier|year ago|previous year|prior year|the preceding year|a year before|a year prior|one year prior|a year back|last fiscal|the last fiscal|last fiscal year|the previous fiscal]';
const SAME = '[the]? [same|corresponding|comparable|equivalent|similar|matching]';
const STRETCH =
  '[period|month|week|time|three months|nine months|three month period|six month period|nine month period|{n} month period|{n} months|{n} week period|time frame]';
/** The same with the quarter and the half, which are counted for themselves. */
const ANY_STRETCH = STRETCH.replace('[', '[quarter|half|six months|');
/** By the month they begin with. */
const seasons: readonly (readonly [string, number])[] = [
  ['spring', 3],
  ['summer', 6],
  ['autumn|fall', 9],
  ['winter', 12],
];

/** Years, fiscal years, spans of years and seasons, and the same time of another year. */
export const years: Vocabulary<DatePattern> = [
  [
    "[the]? {yy} [fiscal|financial] year | [the]? [fiscal|financial] year [of]? {yy} | [the]? fiscal {yy} | fy {yy} | fy ' {yy} | fy - {yy} | full year fiscal {yy} | [the]? {y} [-|/] {yy} [fiscal|financial|fiscal year|financial year]? | [fiscal|fy|fiscal year|financial year|the financial year|the fiscal year|the year] {y} [-|/] {yy} | fy {yy} [-|/] {yy2} | [the]? {y} [-|/] {yy} [financial|fiscal] year",
    { yields: 'fiscal' },
  ],
  [
    '[this|the current|current|the|the full|its current|the ongoing] [fiscal|financial] year | full fiscal year | [the|this]? current fiscal | this fiscal',
    { yields: 'fiscal', shift: 0 },
  ],
  [
    '[the|its|their]? [last|previous|prior|latest|past|preceding|most recent|just ended|just completed|just concluded|recently ended|recently completed] [fiscal|financial] year | [last|previous] fiscal',
    { yields: 'fiscal', shift: -1 },
  ],
  ['[the|its]? [next|coming|following|upcoming] [fiscal|financial] year', { yields: 'fiscal', shift: 1 }],
  [
    `[in|early|late|mid|by|since|during|for|of|full year|calendar|calendar year|until|till|through|throughout|all of|year end|the year|back in|before|after|around|the end of|end of|the start of|the beginning of|the middle of|the close of|the whole of|in early|in late|in mid|by early|by late|by mid|end|start of|as early as|as late as] {y} | [the]? full year {y} | {y} full year | [the]? calendar year {y} | cy {yy}`,
    { yields: 'year' },
  ],
  [
    '[early|late|mid|early in|late in|earlier|later|the end of|the start of|the beginning of|all of]? last year | [the]? end of last year',
    { yields: 'year', unit: 'year', shift: -1 },
  ],
  ['the [previous|prior|preceding] year', { yields: 'year', unit: 'year', shift: -1, beside: true, latest: true }],
  [
    "[early|late|mid|early in|late in|earlier|later|the end of|end of|the start of|the beginning of|the remainder of|the rest of|all of|later in|earlier in|sometime|the middle of]? [this year|the current year|the current calendar year] | [the]? [end|start|beginning|rest|remainder|middle|close|course|turn] of the year | year end | year 's end | the year 's end | later in the year | earlier in the year | late in the year | early in the year | the current full year | this calendar year | the year [is out|ends|closes|is over]",
    { yields: 'year', unit: 'year', shift: 0 },
  ],
  ['[for|during|over|in|ended|finished|closed] the [full]? year | the [full|whole|entire] year', { yields: 'year', latest: true }],
  [
    '[early|late|mid|early in|late in|later|the end of|end of|the start of|the beginning of|sometime|the middle of|by]? [next year|the coming year|the next calendar year] | the upcoming year',
    { yields: 'year', unit: 'year', shift: 1 },
  ],
  ['the year after next', { yields: 'year', unit: 'year', shift: 2 }],
  ['[that|the same] year | that same year | later that year | earlier that year', { yields: 'same', unit: 'year', shift: 0 }],
  ['the following year | the year after | the next year', { yields: 'same', unit: 'year', shift: 1 }],
  [
    `${SAME} ${STRETCH} [in|of|from|a|the]? ${YEAR_AGO} | [a|one] year [earlier|before|prior] | the year before | [the|its]? [year earlier|year ago|prior year|previous year|year before] [period|month|level|figure|three months|{o} quarter|'s]? | [the]? prior year 's [quarter|period] | [the]? previous year 's [quarter|period] | this time last year | last year 's ${STRETCH} | last year 's [same|corresponding|comparable] ${STRETCH} | a year previously | [12|twelve] months earlier | year on year period | [the]? [prior|previous] corresponding [period|half|quarter] | [the]? period a year [ago|earlier|before|prior] | [in|over|during|for]? the same period [a|one] year prior`,
    { yields: 'same', shift: -1 },
  ],
  [
    `${SAME} [fiscal]? quarter [in|of|from|a|the]? ${YEAR_AGO} | [the|its]? [year earlier|year ago|prior year|previous year|year before] quarter | [the]? [prior|previous] year 's quarter | last year 's [same|corresponding|comparable] quarter | [the]? quarter a year [ago|earlier]`,
    { yields: 'same', unit: 'quarter', shift: -4 },
  ],
  [
    `${SAME} [half|six months] [in|of|from|a|the]? ${YEAR_AGO} | [the]? [year earlier|year ago|prior year|previous year] half`,
    { yields: 'same', unit: 'half', shift: -2 },
  ],
  ['[a|one] year [ago|back] | [12|twelve] months [ago|back]', { yields: 'same', shift: -1, beside: true }],
  ['[in|over|during] the same period', { yields: 'same', shift: 0 }],
  ['two years earlier | two years before', { yields: 'same', shift: -2 }],
  [`${SAME} ${ANY_STRETCH} [of|in]? {y} | ${SAME} {y} ${ANY_STRETCH}`, { yields: 'same' }],
  [`${SAME} [fiscal]? quarter [of|in]? {y} | ${SAME} {y} quarter`, { yields: 'same', unit: 'quarter', surely: true }],
  [`${SAME} [period|quarter|half|month|three months|six months|nine months] [two years|2 years] [ago|earlier|before]`, { yields: 'same', shift: -2 }],
  [
    '[between|from]? {y} [to|-|through|until|till] {y2} | between {y} and {y2} | the [period|years] {y} [-|to] {y2} | [the]? {y} [-|to] {y2} period | [the]? {y} - {yy}',
    { yields: 'years' },
  ],
  ["[the|early|late|mid|the early|the late|the mid|since the|in the]? [{ys}|{y} 's] | [the]? ' {ds} | the {ds}", { yields: 'decade' }],
  ...seasons.flatMap(
    ([names, part]): Vocabulary<DatePattern> => [
      [`[the]? ${LATE} [${names}] [of|,]? {y}`, { yields: 'season', part }],
      [`[last] [${names}] | [${names}] [of]? last year`, { yields: 'season', part, shift: -1 }],
      [`[this] [${names}] | [${names}] of this year`, { yields: 'season', part, shift: 0 }],
      [`[next|this coming] [${names}] | [${names}] of next year`, { yields: 'season', part, shift: 1 }],
    ],
  ),
];
