import type { DatePattern } from '../../model/language/date-words.ts';
import type { Vocabulary } from '../../model/language/vocabulary.ts';

export const months: Vocabulary<number> = [
  ['january | jan | jan.', 1],
  ['february | feb | feb.', 2],
  ['march | mar.', 3],
  ['april | apr | apr.', 4],
  ['may', 5],
  ['june | jun | jun.', 6],
  ['july | jul | jul.', 7],
  ['august | aug | aug.', 8],
  ['september | sept | sep | sept. | sep.', 9],
  ['october | oct | oct.', 10],
  ['november | nov | nov.', 11],
  ['december | dec | dec.', 12],
];

export const weekdays: Vocabulary<number> = [
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
];

export const ordinals: Vocabulary<number> = [
  ['first | 1 st', 1],
  ['second | 2 nd', 2],
  ['third | 3 rd', 3],
  ['fourth | 4 th | final', 4],
];

/** Where in a period: it leads the date in and does not change it. */
const LATE =
  '[early|late|mid|early in|late in|earlier in|later in|the start of|the beginning of|the end of|end of|the middle of|the close of|end|start of|by]?';
/** The month something ends with, in the order of either shore. */
const END =
  '[{mn}|{mn} {d}|{d} {mn}|{mn} {dth}|{mn} {y}|{mn} , {y}|{mn} {d} , {y}|{mn} {d} {y}|{d} {mn} {y}|{d} {mn} , {y}|{mn} {dth} , {y}|the end of {mn}|end of {mn}|end {mn}|the end of {mn} {y}]';
const ENDED = '[to|ended|that ended|ended on|ended in|that ended on|that ended in|which ended|which ended on|which ended in|through|up to]';
const ENDING = '[ending|ending on|ending in|that ends|that ends in|that ends on|which ends in|which ends on]';
const YEAR_AGO =
  '[last year|a year earlier|a year ago|one year earlier|one year ago|the previous year|the prior year|the year before|year earlier|year ago|previous year|prior year|the preceding year|a year before]';
const SAME = '[the]? [same|corresponding|comparable|equivalent|similar|matching]';
const STRETCH = '[period|month|week|time|three months|nine months|three month period|six month period|nine month period|time frame]';
/** The same with the quarter and the half, which are counted for themselves. */
const ANY_STRETCH = STRETCH.replace('[', '[quarter|half|six months|');
const OF_THE_YEAR = '[of the year|of the calendar year|in the year]';
const OF_LAST_YEAR = '[of last year|last year|in last year]';
const FISCAL =
  '[fiscal|financial|fiscal year|financial year|the fiscal year|the financial year|its fiscal year|fy|its financial year|the current fiscal year|its current fiscal year]';

/** By the month they begin with. */
const seasons: readonly (readonly [string, number])[] = [
  ['spring', 3],
  ['summer', 6],
  ['autumn|fall', 9],
  ['winter', 12],
];
const OF_THIS_YEAR = '[of this year|this year|of the current year]';

export const dates: Vocabulary<DatePattern> = [
  [
    '[{w}|{w} ,|{w} the]? [{mn} {d} , {y}|{mn} {d} {y}|{mn} {dth} , {y}|{mn} {dth} {y}|{d} {mn} {y}|{d} {mn} , {y}|{dth} {mn} {y}|{dth} {mn} , {y}|{dth} of {mn} {y}|the {dth} of {mn} {y}|{dth} of {mn} , {y}|{y} - {m} - {d}|{m} / {d} / {y}|{d13} / {m} / {y}|{dmy}|{mn} the {dth} , {y}]',
    { yields: 'day' },
  ],
  [
    '[{w}|{w} ,|{w} the|late {w} ,]? [{mn} {d}|{d} {mn}|{mn} {dth}|{mn} the {dth}|{dth} of {mn}|{dth} {mn}|the {dth} of {mn}] | {w} ( {mn} {d} ) | {w} ( {d} {mn} )',
    { yields: 'day' },
  ],
  ['[{mn} {d}|{mn} {dth}|{d} {mn}|{dth} of {mn}] [of last year|last year|, last year]', { yields: 'day', unit: 'year', shift: -1 }],
  ['[{mn} {d}|{mn} {dth}|{d} {mn}|{dth} of {mn}] [of this year|this year|, this year]', { yields: 'day', unit: 'year', shift: 0 }],
  ['[{mn} {d}|{mn} {dth}|{d} {mn}|{dth} of {mn}] [of next year|next year|, next year]', { yields: 'day', unit: 'year', shift: 1 }],
  ['[the end of|end of|the close of] {mn}', { yields: 'month', stands: true }],
  [`${LATE} [{mn} {y}|{mn} , {y}|{mn} of {y}|{mn} ' {yy}]`, { yields: 'month' }],
  [
    `${LATE} {mns} | [this|in|since|early|late|mid|until|till|back in|during|from|through|the end of|end of|the start of|the beginning of|in early|in late|in mid|the month of|as of|around|after|before|every] {mn}`,
    { yields: 'month' },
  ],
  ['the {o}', { yields: 'ellipsis' }],
  ['by [early|late|mid|the end of|end of]? {mn}', { yields: 'month', ahead: true, beside: true }],
  ['{mn} [of]? [that|the same] year', { yields: 'month', unit: 'year', shift: 0, beside: true }],
  ['{mn} [of]? the following year', { yields: 'month', unit: 'year', shift: 1, beside: true }],
  ['[{mn} {d}|{d} {mn}|{mn} {dth}] [of]? [that|the same] year', { yields: 'day', unit: 'year', shift: 0, beside: true }],
  [
    '[from|between]? {mn} [to|through|and|until|-] {mn2} [{y}|, {y}|of {y}] | from {mn} [to|through|until] {mn2} | between {mn} and {mn2} | {mns} [to|through|until|-]? {mn2} | {mns} {mn2} {y} | [the]? {mn} {mn2} [quarter|period|half] | [the]? {mn} {mn2} [quarter|period|half] [of]? {y} | [the]? {mn} [to|-] {mn2} [quarter|period|half] | [the]? {mn} [to|-] {mn2} [quarter|period|half] [of]? {y}',
    { yields: 'month-range' },
  ],
  ['[from|between]? {mn} [to|through|and|until|-] {mn2} [last year|of last year]', { yields: 'month-range', unit: 'year', shift: -1 }],
  ['last {mn}', { yields: 'month', part: -1 }],
  [`${LATE} {mn} [last year|of last year|, last year]`, { yields: 'month', unit: 'year', shift: -1 }],
  [`${LATE} {mn} [this year|of this year]`, { yields: 'month', unit: 'year', shift: 0 }],
  [`next {mn} | this coming {mn}`, { yields: 'month', ahead: true }],
  [`${LATE} {mn} [next year|of next year]`, { yields: 'month', unit: 'year', shift: 1 }],
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
    '[the|its|their]? [last|latest|most recent|past|just ended|just completed|most recently completed|last reported] [fiscal]? quarter | [the|its]? [three months|quarter] just ended | [the]? [last|past] three months',
    { yields: 'quarter', latest: true },
  ],
  ['[this|the current|current|the ongoing|the present] [fiscal|calendar]? quarter', { yields: 'quarter', unit: 'quarter', shift: 0 }],
  ['[the]? [next|coming|upcoming|following] [fiscal]? quarter', { yields: 'quarter', unit: 'quarter', shift: 1 }],
  [
    `[the|its]? [quarter|three months|three month period|{o} quarter|fiscal {o} quarter|{o} fiscal quarter|{o} quarter period] ${ENDED} ${END} | [the]? {mn} [quarter|{y} quarter] | [the]? {mn} quarter [of]? {y} | [the]? {mn} quarter of last year`,
    { yields: 'ended' },
  ],
  [
    `[the|its|this|the current]? [quarter|three months|three month period|{o} quarter|fiscal {o} quarter|{o} fiscal quarter] ${ENDING} ${END}`,
    { yields: 'ended', ahead: true },
  ],
  [
    `[the|its]? {o} quarter [of|in]? ${FISCAL} [{yy}|{y} - {yy}]? | [the|its]? {o} quarter of the current [fiscal|financial] year | ${FISCAL} [{yy}]? ['|'s]? {o} quarter | ${FISCAL} [{yy}|{yy} ,]? q {q} | q {q} [of|,|/]? ${FISCAL} [{yy}|' {yy}|{y} - {yy}] | {q} q ${FISCAL} {yy} | [the|its|their]? fiscal {o} quarter | [the|its]? {o} fiscal quarter | fiscal q {q}`,
    { yields: 'quarter', latest: true, unit: 'quarter' },
  ],
  [
    `[the|its]? [half year|half|six months|six month period|first half|first six months|fiscal first half|second half] ${ENDED} ${END} | the {mn} half`,
    { yields: 'ended', count: 6 },
  ],
  [`[the|its]? [half year|half|six months|six month period|first half|second half] ${ENDING} ${END}`, { yields: 'ended', count: 6, ahead: true }],
  ['the [fiscal|financial]? [half|half year|six months|six month period] [just ended]?', { yields: 'same', unit: 'half', shift: 0 }],
  [`[the|its|full]? year ${ENDED} ${END} | the full year ${ENDED} ${END}`, { yields: 'fiscal', unit: 'year' }],
  [`[the|its]? [fiscal|financial] year ${ENDED} ${END}`, { yields: 'fiscal' }],
  [`[the|its|full]? year ${ENDING} ${END} | the full year ${ENDING} ${END}`, { yields: 'fiscal', unit: 'year', ahead: true }],
  [`[the|its|this]? [fiscal|financial] year ${ENDING} ${END}`, { yields: 'fiscal', ahead: true }],
  ['h {h1}', { yields: 'half', part: 1 }],
  ['h {h2}', { yields: 'half', part: 2 }],
  ['the year before last', { yields: 'year', unit: 'year', shift: -2 }],
  [
    'so far this year | [the]? year to date | [since|from] the [start|beginning] of [the|this] year | this year to date | so far in the year',
    { yields: 'to-date', unit: 'year' },
  ],
  ['so far this month | month to date', { yields: 'to-date', unit: 'month' }],
  ['so far this quarter | quarter to date', { yields: 'quarter', unit: 'quarter', shift: 0 }],
  [
    'the quarter | the three month period | the three months | the same three months | the same quarter | that quarter',
    { yields: 'same', unit: 'quarter', shift: 0 },
  ],
  [
    '[the]? [previous|prior|preceding] [quarter|three months] | the quarter before | a quarter [earlier|ago|before] | the quarter prior',
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
    `h {h1} fy {yy} | h {h1} [of]? fiscal {yy} | [the]? first half of [fiscal|its fiscal|fy|financial year|fiscal year] {yy} | [the]? first half of [its|the|the current] [fiscal|financial] year`,
    { yields: 'same', unit: 'half', shift: 0 },
  ],
  [
    `h {h2} fy {yy} | h {h2} [of]? fiscal {yy} | [the]? [second|2 nd] half of [fiscal|its fiscal|fy|financial year|fiscal year] {yy} | [the]? [second|2 nd] half of [its|the|the current] [fiscal|financial] year`,
    { yields: 'same', unit: 'half', shift: 0 },
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
    `[the]? [first|1 st] [half|six months] ${OF_LAST_YEAR} | h {h1} [of]? last year | last year 's first half`,
    { yields: 'half', part: 1, unit: 'year', shift: -1 },
  ],
  [
    `[the]? [second|2 nd|last|latter] [half|six months] ${OF_LAST_YEAR} | h {h2} [of]? last year | last year 's second half`,
    { yields: 'half', part: 2, unit: 'year', shift: -1 },
  ],
  ['[the]? [first|1 st] [half|six months] [of]? next year', { yields: 'half', part: 1, unit: 'year', shift: 1 }],
  ['[the]? [second|2 nd] half [of]? next year', { yields: 'half', part: 2, unit: 'year', shift: 1 }],
  [
    `[the]? first {n} months [of|in]? {y} | [the]? first {n} months ${OF_THE_YEAR} | [the]? first {n} months ${OF_THIS_YEAR} | [the]? first {n} months | {n} m {yy} | {n} m {y}`,
    { yields: 'months' },
  ],
  [`[the]? first {n} months ${OF_LAST_YEAR}`, { yields: 'months', unit: 'year', shift: -1 }],
  [`[the]? first three quarters [of|in]? {y} | [the]? first three quarters ${OF_THE_YEAR} | [the]? first three quarters`, { yields: 'months', count: 9 }],
  [
    "[the]? {yy} [fiscal|financial] year | [the]? [fiscal|financial] year [of]? {yy} | [the]? fiscal {yy} | fy {yy} | fy ' {yy} | fy - {yy} | full year fiscal {yy} | [the]? {y} [-|/] {yy} [fiscal|financial|fiscal year|financial year]? | [fiscal|fy|fiscal year|financial year|the financial year|the fiscal year|the year] {y} [-|/] {yy} | fy {yy} [-|/] {yy2} | [the]? {y} [-|/] {yy} [financial|fiscal] year",
    { yields: 'fiscal' },
  ],
  ['[this|the current|current|the|the full|its current|the ongoing] [fiscal|financial] year | full fiscal year', { yields: 'fiscal', shift: 0 }],
  ['[the|its|their]? [last|previous|prior|latest|past|preceding|most recent] [fiscal|financial] year', { yields: 'fiscal', shift: -1 }],
  ['[the|its]? [next|coming|following|upcoming] [fiscal|financial] year', { yields: 'fiscal', shift: 1 }],
  [
    `[in|early|late|mid|by|since|during|for|of|full year|calendar|calendar year|until|till|through|throughout|all of|year end|the year|back in|before|after|around|the end of|end of|the start of|the beginning of|the middle of|the close of|the whole of|in early|in late|in mid|by early|by late|by mid|end|start of|as early as|as late as] {y} | [the]? full year {y} | {y} full year | [the]? calendar year {y} | cy {yy}`,
    { yields: 'year' },
  ],
  [
    '[early|late|mid|early in|late in|earlier|later|the end of|the start of|the beginning of|all of]? last year | the past year | past year | [the]? end of last year',
    { yields: 'year', unit: 'year', shift: -1 },
  ],
  ['the [previous|prior|preceding] year', { yields: 'year', unit: 'year', shift: -1, beside: true, latest: true }],
  [
    "[early|late|mid|early in|late in|earlier|later|the end of|end of|the start of|the beginning of|the remainder of|the rest of|all of|later in|earlier in|sometime|the middle of]? [this year|the current year|the current calendar year] | [the]? [end|start|beginning|rest|remainder|middle|close|course|turn] of the year | year end | year 's end | the year 's end | later in the year | earlier in the year | late in the year | early in the year | the current full year | this calendar year",
    { yields: 'year', unit: 'year', shift: 0 },
  ],
  ['[for|during|over|in] the [full]? year | the [full|whole|entire] year', { yields: 'year', latest: true }],
  [
    '[early|late|mid|early in|late in|later|the end of|end of|the start of|the beginning of|sometime|the middle of|by]? [next year|the coming year|the next calendar year] | the upcoming year',
    { yields: 'year', unit: 'year', shift: 1 },
  ],
  ['the year after next', { yields: 'year', unit: 'year', shift: 2 }],
  ['[that|the same] year | that same year | later that year | earlier that year', { yields: 'same', unit: 'year', shift: 0 }],
  ['the following year | the year after | the next year', { yields: 'same', unit: 'year', shift: 1 }],
  [
    `${SAME} ${STRETCH} [in|of|from|a|the]? ${YEAR_AGO} | [a|one] year [earlier|before|prior] | the year before | [the|its]? [year earlier|year ago|prior year|previous year|year before] [period|month|level|figure|three months|{o} quarter|'s]? | [the]? prior year 's [quarter|period] | [the]? previous year 's [quarter|period] | this time last year | last year 's ${STRETCH} | last year 's [same|corresponding|comparable] ${STRETCH} | a year previously | [12|twelve] months earlier | year on year period | [the]? period a year [ago|earlier]`,
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
  ['[a|one] year ago | [12|twelve] months ago', { yields: 'same', shift: -1, beside: true }],
  ['[in|over|during] the same period', { yields: 'same', shift: 0 }],
  ['two years earlier | two years before', { yields: 'same', shift: -2 }],
  [`${SAME} ${ANY_STRETCH} [of|in]? {y} | ${SAME} {y} ${ANY_STRETCH}`, { yields: 'same' }],
  [`${SAME} [period|quarter|half|month|three months|six months|nine months] [two years|2 years] [ago|earlier|before]`, { yields: 'same', shift: -2 }],
  [
    '[between|from]? {y} [to|-|through|until|till] {y2} | between {y} and {y2} | the [period|years] {y} [-|to] {y2} | [the]? {y} [-|to] {y2} period',
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
  ["yesterday [morning|afternoon|evening]? | [late|early|earlier] yesterday | last night | yesterday 's", { yields: 'day', unit: 'day', shift: -1 }],
  ['today | this [morning|afternoon|evening] | tonight | [earlier|later] today | this very day', { yields: 'day', unit: 'day', shift: 0 }],
  ['the day before yesterday', { yields: 'day', unit: 'day', shift: -2 }],
  ['the day after tomorrow', { yields: 'day', unit: 'day', shift: 2 }],
  ['tomorrow [morning|afternoon|evening]?', { yields: 'day', unit: 'day', shift: 1 }],
  [
    '[on|this|late|early|late on|early on|earlier on|later on|since|by|until]? {w} | [on|late|early|late on]? {w} [morning|afternoon|evening|night] | earlier {w}',
    { yields: 'weekday' },
  ],
  ['[last|this past] {w} | {w} last week | {w} of last week', { yields: 'weekday', unit: 'week', shift: -1 }],
  ['{w} this week | {w} of this week', { yields: 'weekday', unit: 'week', shift: 0 }],
  ['[next|this coming|coming] {w} | {w} next week', { yields: 'weekday', ahead: true }],
  [
    '[earlier|late|early|later|the end of|the start of|end of]? [last week|the past week|the previous week|the prior week] | a week [ago|earlier] | the week before',
    { yields: 'week', unit: 'week', shift: -1 },
  ],
  [
    '[earlier|later|early|late|the end of|the start of|end of]? [this week|the current week] | [the]? [end|start|beginning|middle] of the week | [later|earlier|early|late] in the week',
    { yields: 'week', unit: 'week', shift: 0 },
  ],
  ['[the]? week [ended|ending|to|through] [{mn} {d}|{d} {mn}|{mn} {d} , {y}|{d} {mn} {y}]', { yields: 'week' }],
  ['[the|last|this past|the past] weekend', { yields: 'week', part: 6 }],
  ['[early|late|later|the end of]? [next week|the coming week]', { yields: 'week', unit: 'week', shift: 1 }],
  ['[earlier|late|early|the end of|the start of|the beginning of]? [last month|the past month] | a month ago', { yields: 'month', unit: 'month', shift: -1 }],
  [
    '[earlier|later|early|late|the end of|the start of|the beginning of|end of]? [this month|the current month] | [the]? [end|start|beginning|middle] of the month | [later|earlier|early|late] in the month',
    { yields: 'month', unit: 'month', shift: 0 },
  ],
  ['[early|late|later|the end of|the start of]? [next month|the coming month]', { yields: 'month', unit: 'month', shift: 1 }],
  ['[the previous|the prior|the preceding] month | a month [earlier|before] | the month before', { yields: 'offset', unit: 'month', shift: -1 }],
  ['[the following|the next] month | a month later', { yields: 'offset', unit: 'month', shift: 1 }],
  ['[the following|the next] day | a day later', { yields: 'offset', unit: 'day', shift: 1 }],
  ['a week later | the following week', { yields: 'offset', unit: 'week', shift: 1 }],
  ['a year later', { yields: 'offset', unit: 'year', shift: 1 }],
  ['a decade later', { yields: 'offset', unit: 'year', shift: 1, count: 10 }],
  ['{n} years later', { yields: 'offset', unit: 'year', shift: 1 }],
  ['{n} months later', { yields: 'offset', unit: 'month', shift: 1 }],
  ['{n} weeks later', { yields: 'offset', unit: 'week', shift: 1 }],
  ['{n} days later', { yields: 'offset', unit: 'day', shift: 1 }],
  ['{n} years [earlier|before|previously]', { yields: 'offset', unit: 'year', shift: -1 }],
  ['{n} months [earlier|before]', { yields: 'offset', unit: 'month', shift: -1 }],
  ['{n} weeks [earlier|before]', { yields: 'offset', unit: 'week', shift: -1 }],
  ['{n} days [earlier|before] | a day [earlier|before]', { yields: 'offset', unit: 'day', shift: -1 }],
  ['{n} [years|year] [ago|back]', { yields: 'ago', unit: 'year' }],
  ['a decade [ago|earlier]', { yields: 'ago', unit: 'year', count: 10 }],
  ['{n} decades ago', { yields: 'ago', unit: 'year', part: 10 }],
  ['{n} [months|month] ago', { yields: 'ago', unit: 'month' }],
  ['{n} [weeks|week] ago', { yields: 'ago', unit: 'week' }],
  ['{n} [days|day] ago | a day ago', { yields: 'ago', unit: 'day' }],
];

/** Words behind which a date without a year is one to come. */
export const futures: Vocabulary<boolean> = [
  ['will | is to | are to | plans to | plan to | is expected to | are expected to | is due to | is set to', true],
  ['is expected | are expected | be expected', false],
  [
    'planned | expects | expected to | expect | take effect | takes effect | scheduled | set to | aims to | hopes to | due | intends to | slated | to be completed | deadline | no later than | ends in | ends on | would | could | might | likely | should | sees | forecast | forecasts | looks for | look for',
    false,
  ],
];
