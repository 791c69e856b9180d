import type { DatePattern } from '../../../model/language/date-words.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';

/** The month something ends with, in the order of either shore. */
const END =
  '[{mn}|{mn} {d}|{d} {mn}|{mn} {dth}|{mn} {y}|{mn} , {y}|{mn} {d} , {y}|{mn} {d} {y}|{d} {mn} {y}|{d} {mn} , {y}|{mn} {dth} , {y}|{d13} / {m} / {yy}|the end of {mn}|end of {mn}|end {mn}|the end of {mn} {y}]';
const ENDED = '[to|ended|that ended|ended on|ended in|that ended on|that ended in|which ended|which ended on|which ended in|through|up to]';
const ENDING = '[ending|ending on|ending in|that ends|that ends in|that ends on|which ends in|which ends on]';
const OF_THE_YEAR = '[of the year|of the calendar year|in the year]';
const OF_LAST_YEAR = '[of last year|last year|in last year]';
const FISCAL =
  '[fiscal|financial|fiscal year|financial year|the fiscal year|the financial year|its fiscal year|fy|its financial year|the current fiscal year|its current fiscal year]';
const OF_THIS_YEAR = '[of this year|this year|of the current year]';

/** Quarters, halves and months counted from the start of a year. */
export const quarters: Vocabulary<DatePattern> = [
  [
    "[the]? [calendar]? {o} [quarter|calendar quarter] [of|in|,]? {y} | q {q} [of|,|in|/|-]? {y} | q {q} ' {yy} | q {q} {yy} | {q} q ' {yy} | {q} q [of]? {yy} | {y} q {q} | {y} - q {q} | {y} ['s]? {o} quarter | {q} q / {yy} | {q} q - {yy} | the quarter of {y} | [the]? {o} three months of {y} | the {o} of {y}",
    { yields: 'quarter' },
  ],
  [
    `[the|its]? {o} quarter | q {q} | {q} q | [the|its]? {o} quarter ${OF_THE_YEAR} | q {q} ${OF_THE_YEAR} | the year 's {o} quarter | [the]? {o} three months ${OF_THE_YEAR}`,
    { yields: 'quarter' },
  ],
  [`[the|its]? {o} quarter ${OF_THIS_YEAR} | this year 's {o} quarter | q {q} ${OF_THIS_YEAR}`, { yields: 'quarter', unit: 'year', shift: 0 }],
  [`[the]? {o} quarter ${OF_LAST_YEAR} | last year 's {o} quarter | q {q} ${OF_LAST_YEAR}`, { yields: 'quarter', unit: 'year', shift: -1 }],
  [
    `[the]? {o} quarter [of]? [a year earlier|a year ago|the previous year|the prior year|the year before|one year ago|year ago] | the year earlier {o} quarter | [the]? previous year 's {o} quarter | the year ago {o} quarter | the prior year {o} quarter`,
    { yields: 'quarter', latest: true, shift: -1 },
  ],
  ["[the]? {o} quarter [of]? next year | next year 's {o} quarter | q {q} [of]? next year", { yields: 'quarter', unit: 'year', shift: 1 }],
  [
    '[the|its|their]? [last|latest|most recent|recent|past|just ended|just completed|most recently completed|last reported] [fiscal]? quarter | [the|its]? [three months|quarter] just ended | [the]? [last|past] three months',
    { yields: 'quarter', latest: true },
  ],
  ["[the|its]? [last|final|closing] [quarter|three months] of {y} | {y} 's [last|final] quarter", { yields: 'quarter', part: 4 }],
  [`[the|its]? [final|closing] [quarter|three months] | [the|its]? [last|final|closing] [quarter|three months] ${OF_THE_YEAR}`, { yields: 'quarter', part: 4 }],
  [
    `[the|its]? [last|final|closing] [quarter|three months] ${OF_LAST_YEAR} | last year 's [last|final] quarter`,
    { yields: 'quarter', part: 4, unit: 'year', shift: -1 },
  ],
  ['quarterly', { yields: 'untold' }],
  ['[earnings|profit|income] per share | eps | [cents|dollars] [a|per] share', { yields: 'untold', beside: true }],
  ['this quarter', { yields: 'quarter', unit: 'quarter', shift: 0, beside: true }],
  [
    '[the current|current|the ongoing|the present] [fiscal|calendar]? quarter | this [fiscal|calendar] quarter',
    { yields: 'quarter', unit: 'quarter', shift: 0 },
  ],
  ['[the]? [next|coming|upcoming|following] [fiscal]? quarter', { yields: 'quarter', unit: 'quarter', shift: 1 }],
  [
    `[the|its]? [quarter|period|three months|three month period|{o} quarter|fiscal {o} quarter|{o} fiscal quarter|{o} quarter period] ${ENDED} ${END} | [the]? {mn} [quarter|{y} quarter] | [the]? {mn} quarter [of]? {y} | [the]? {mn} quarter of last year`,
    { yields: 'ended' },
  ],
  [
    `[the|its|this|the current]? [quarter|three months|three month period|{o} quarter|fiscal {o} quarter|{o} fiscal quarter] ${ENDING} ${END}`,
    { yields: 'ended', ahead: true },
  ],
  [
    `[the|its]? {o} [fiscal|financial] quarter of {y} | {q} qfy {yy} | [the|its]? {o} quarter [of|in] [the|its] {y} [fiscal|financial] year | fiscal q {q} {y} | [the|its]? fiscal {o} quarter [of|,]? {y} | ${FISCAL} {yy} 's {o} quarter | [the|its]? {o} quarter [of|in]? ${FISCAL} [{yy}|{y} - {yy}]? | [the|its]? {o} quarter of the current [fiscal|financial] year | ${FISCAL} [{yy}]? ['|'s]? {o} quarter | ${FISCAL} [{yy}|{yy} ,]? q {q} | q {q} [of|,|/]? ${FISCAL} [{yy}|' {yy}|{y} - {yy}] | {q} q ${FISCAL} {yy} | [the|its|their]? fiscal {o} quarter | [the|its]? {o} fiscal quarter | fiscal q {q}`,
    { yields: 'quarter', latest: true, unit: 'quarter' },
  ],
  [
    `[the|its]? [half year|half|six months|six month period|first half|first half year|first six months|fiscal first half|second half] ${ENDED} ${END} | the {mn} half`,
    { yields: 'ended', count: 6 },
  ],
  [
    `[the|its]? [half year|half|six months|six month period|first half|first half year|second half] ${ENDING} ${END}`,
    { yields: 'ended', count: 6, ahead: true },
  ],
  ['the [fiscal|financial]? [half|half year|six months|six month period] [just ended]?', { yields: 'same', unit: 'half', shift: 0 }],
  [`[the|its|full]? year ${ENDED} ${END} | the full year ${ENDED} ${END}`, { yields: 'fiscal', unit: 'year' }],
  [`[the|its]? [fiscal|financial] year ${ENDED} ${END}`, { yields: 'fiscal' }],
  [`[the|its|full]? year ${ENDING} ${END} | the full year ${ENDING} ${END}`, { yields: 'fiscal', unit: 'year', ahead: true }],
  [`[the|its|this]? [fiscal|financial] year ${ENDING} ${END}`, { yields: 'fiscal', ahead: true }],
  ['h {h1}', { yields: 'half', part: 1 }],
  ['h {h2}', { yields: 'half', part: 2 }],
  ['the year before last', { yields: 'year', unit: 'year', shift: -2 }],
  [
    'so far this year | [the]? year to date | [since|from] the [start|beginning] of [the|this] year | this year to date | so far in the year | the year [thus|so] far | thus far this year | thus far in the year',
    { yields: 'to-date', unit: 'year' },
  ],
  ['so far in {y}', { yields: 'to-date', unit: 'year' }],
  ['so far this month | month to date', { yields: 'to-date', unit: 'month' }],
  ['so far this quarter | quarter to date', { yields: 'quarter', unit: 'quarter', shift: 0 }],
  [
    'the quarter | the three month period | the three months | the same three months | the same quarter | that quarter',
    { yields: 'same', unit: 'quarter', shift: 0 },
  ],
  [
    '[the]? [previous|prior|preceding] [quarter|three months] | the quarter before | [a|one] quarter [earlier|ago|before] | the quarter prior',
    { yields: 'same', unit: 'quarter', shift: -1 },
  ],
  ['two quarters [earlier|ago]', { yields: 'same', unit: 'quarter', shift: -2 }],
  [`[the]? {n} [months|month period] ${ENDED} ${END} | [the]? first {n} [months|month period] ${ENDED} ${END}`, { yields: 'ended' }],
  [`[the]? {n} [months|month period] ${ENDING} ${END}`, { yields: 'ended', ahead: true }],
  [
    `h {h1} [of|,|/|-|in]? {y} | h {h1} [']? {yy} | {h1} h [of|/]? {yy} | {y} h {h1} | [the]? [first|1 st] [half|six months|6 months] [of|in|,]? {y} | {y} [']? [s]? first half`,
    { yields: 'half', part: 1 },
  ],
  [
    `h {h2} [of|,|/|-|in]? {y} | h {h2} [']? {yy} | {h2} h [of|/]? {yy} | {y} h {h2} | [the]? [second|2 nd|last|latter|back|final] [half|six months|6 months] [of|in|,]? {y} | {y} [']? [s]? second half`,
    { yields: 'half', part: 2 },
  ],
  [
    `h {h1} fy {yy} | {h1} hfy {yy} | {h1} h fy {yy} | h {h1} [of]? fiscal {yy} | [the]? first half of [fiscal|its fiscal|fy|financial year|fiscal year] {yy} | [the]? first half of [its|the|the current] [fiscal|financial] year`,
    { yields: 'same', unit: 'half', shift: 0, part: 1 },
  ],
  [
    `h {h2} fy {yy} | {h2} hfy {yy} | {h2} h fy {yy} | h {h2} [of]? fiscal {yy} | [the]? [second|2 nd] half of [fiscal|its fiscal|fy|financial year|fiscal year] {yy} | [the]? [second|2 nd] half of [its|the|the current] [fiscal|financial] year`,
    { yields: 'same', unit: 'half', shift: 0, part: 2 },
  ],
  [`[the]? [first|1 st] [half|six months|6 months] | h {h1} ${OF_THE_YEAR} | this year 's first half`, { yields: 'half', part: 1 }],
  [
    `[the]? [first|1 st] [half|six months|6 months] [of the year|of this year|this year|of the current year|in the year]`,
    { yields: 'half', part: 1, unit: 'year', shift: 0 },
  ],
  [`[the]? [second|2 nd] half | [the]? [second|2 nd|last|latter|back|final] [half|six months] of the year`, { yields: 'half', part: 2 }],
  [
    `[the]? [second|2 nd|last|latter|back|final] [half|six months] [of this year|this year|of the current year] | this year 's second half | later half of the year`,
    { yields: 'half', part: 2, unit: 'year', shift: 0 },
  ],
  [
    `[the]? [first|1 st] [half|six months] ${OF_LAST_YEAR} | h {h1} [of]? [last year|the year before|the previous year|the prior year] | last year 's first half`,
    { yields: 'half', part: 1, unit: 'year', shift: -1 },
  ],
  [
    `[the]? [second|2 nd|last|latter] [half|six months] ${OF_LAST_YEAR} | h {h2} [of]? [last year|the year before|the previous year|the prior year] | last year 's second half`,
    { yields: 'half', part: 2, unit: 'year', shift: -1 },
  ],
  ['[the]? [first|1 st] [half|six months] [of]? next year', { yields: 'half', part: 1, unit: 'year', shift: 1 }],
  ['[the]? [second|2 nd] half [of]? next year', { yields: 'half', part: 2, unit: 'year', shift: 1 }],
  [
    `[the]? first {n} months [of|in]? {y} | [the]? first {n} months ${OF_THE_YEAR} | [the]? first {n} months ${OF_THIS_YEAR} | [the]? first {n} months | {n} m {yy} | {n} m {y}`,
    { yields: 'months' },
  ],
  ['the {n} months | the {n} month period', { yields: 'months', beside: true }],
  [`[the]? first {n} months ${OF_LAST_YEAR}`, { yields: 'months', unit: 'year', shift: -1 }],
  [`[the]? first three quarters [of|in]? {y} | [the]? first three quarters ${OF_THE_YEAR} | [the]? first three quarters`, { yields: 'months', count: 9 }],
];
