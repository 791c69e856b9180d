import type { DatePattern, Vocabulary } from '../../model/language.ts';

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
  ['first | 1st', 1],
  ['second | 2nd', 2],
  ['third | 3rd', 3],
  ['fourth | 4th | final', 4],
];

export const dates: Vocabulary<DatePattern> = [
  [
    '{mn} {d} , {y} | {d} {mn} {y} | {mn} {d} {y} | {mn} {dth} , {y} | {dth} {mn} {y} | {dth} of {mn} {y} | {d} {mn} , {y} | {y} - {m} - {d} | {mdy} | the {dth} of {mn} {y} | {m} / {d} / {y} | {dth} of {mn} , {y} | {w} , {mn} {d} , {y} | {w} , {d} {mn} {y} | {w} {d} {mn} {y}',
    { yields: 'day' },
  ],
  [
    '{mn} {d} | {d} {mn} | {mn} {dth} | {dth} of {mn} | {dth} {mn} | the {dth} of {mn} | {w} , {mn} {d} | {w} {mn} {d} | {w} ( {mn} {d} ) | {w} , {d} {mn} | {w} {d} {mn}',
    { yields: 'day' },
  ],
  ['{mn} {d} of last year | {mn} {d} last year', { yields: 'day', unit: 'year', shift: -1 }],
  [
    'the end of {mn} {y} | end of {mn} {y} | end {mn} {y} | the start of {mn} {y} | {mn} {y} | {mn} , {y} | {mn} of {y} | early {mn} {y} | late {mn} {y} | mid {mn} {y}',
    { yields: 'month' },
  ],
  [
    'this {mn} | in {mn} | since {mn} | early {mn} | late {mn} | mid {mn} | by {mn} | until {mn} | back in {mn} | during {mn} | from {mn} | through {mn} | the end of {mn} | end of {mn} | {mns}',
    { yields: 'month' },
  ],
  [
    'from {mn} to {mn2} | between {mn} and {mn2} | from {mn} to {mn2} {y} | between {mn} and {mn2} {y} | from {mn} through {mn2} | {mn} to {mn2} {y} | {mn} - {mn2} {y} | from {mn} to {mn2} last year',
    { yields: 'month-range' },
  ],
  ['last {mn}', { yields: 'month', part: -1 }],
  ['{mn} last year | {mn} of last year', { yields: 'month', unit: 'year', shift: -1 }],
  ['{mn} this year | {mn} of this year', { yields: 'month', unit: 'year', shift: 0 }],
  ['next {mn} | {mn} next year | {mn} of next year', { yields: 'month', ahead: true }],
  [
    "q {q} {y} | q {q} of {y} | {y} q {q} | {o} quarter {y} | {o} quarter of {y} | {o} quarter in {y} | the {o} quarter of {y} | q {q} , {y} | {q} q {yy} | {q} q {y} | q {q} / {y} | calendar {o} quarter of {y} | {o} quarter , {y} | q {q} ' {yy} | q {q} - {y}",
    { yields: 'quarter' },
  ],
  ["{o} quarter | q {q} | the {o} quarter | {o} quarter of the year | {o} quarter of this year | this year 's {o} quarter", { yields: 'quarter' }],
  ["{o} quarter of last year | {o} quarter last year | last year 's {o} quarter | q {q} last year", { yields: 'quarter', unit: 'year', shift: -1 }],
  [
    'last quarter | the latest quarter | latest quarter | the most recent quarter | most recent quarter | the past quarter | the last quarter | the three months just ended | its latest quarter | its last quarter | its most recent quarter | the quarter just ended | past three months',
    { yields: 'quarter', latest: true },
  ],
  ['this quarter | the current quarter | current quarter', { yields: 'quarter', unit: 'quarter', shift: 0 }],
  ['next quarter | the coming quarter', { yields: 'quarter', unit: 'quarter', shift: 1 }],
  [
    'quarter ended {mn} {d} , {y} | quarter ended {mn} {d} | quarter ending {mn} {d} | quarter that ended {mn} {d} | quarter ended in {mn} | quarter to {mn} | quarter ended {d} {mn} | three months ended {mn} {d} , {y} | three months ended {mn} {d} | quarter ended {mn} | three months to {mn} | quarter through {mn} | {mn} quarter | quarter ended on {mn} {d} | quarter that ended on {mn} {d} | three months ended {d} {mn} | quarter that ended in {mn} | quarter ended {mn} {y} | quarter ending {mn} {y} | quarter ending in {mn} | three months to {mn} {d} | quarter to {mn} {d} | quarter ending {mn} | three months ended {mn} | quarter ended {d} {mn} {y} | quarter to {mn} {y} | {mn} quarter of {y} | {mn} {y} quarter',
    { yields: 'ended' },
  ],
  [
    '{o} quarter of fiscal {yy} | {o} quarter of fiscal year {yy} | {o} quarter of its fiscal year | {o} quarter of the fiscal year | fiscal {yy} {o} quarter | fiscal q {q} | q {q} fiscal {yy} | {o} quarter of financial year {yy} | q {q} of fiscal {yy} | q {q} fy {yy}',
    { yields: 'same', unit: 'quarter', shift: 0 },
  ],
  ['half year to {mn} | half year ended {mn} | the half year to {mn} | half year ended {mn} {d} | half year to {mn} {d}', { yields: 'ended', count: 6 }],
  [
    'year to {mn} | year ended {mn} | year to {mn} {d} | year ended {mn} {d} | year ending {mn} | fiscal year ending {mn} | fiscal year ended {mn}',
    { yields: 'fiscal' },
  ],
  ['h {h1} | {h1} h {yy}', { yields: 'half', part: 1, unit: 'year', shift: 0 }],
  ['h {h2} | {h2} h {yy}', { yields: 'half', part: 2, unit: 'year', shift: 0 }],
  ['three months to the end of {mn}', { yields: 'ended' }],
  ['the year before last', { yields: 'year', unit: 'year', shift: -2 }],
  ['so far this year | year to date | since the start of the year | since the beginning of the year', { yields: 'to-date', unit: 'year' }],
  ['so far this month', { yields: 'to-date', unit: 'month' }],
  ['fiscal {o} quarter | its fiscal {o} quarter | the fiscal {o} quarter | {o} fiscal quarter | the quarter', { yields: 'same', unit: 'quarter', shift: 0 }],
  ['the previous quarter | the prior quarter | the quarter before', { yields: 'same', unit: 'quarter', shift: -1 }],
  [
    '{n} months to {mn} | {n} months ended {mn} {d} | {n} months ended {mn} {d} , {y} | {n} months through {mn} | {n} months to {mn} {y} | {n} months ended {mn} | the {n} months to {mn} | the {n} months ended {mn} {d} | the {n} months to {mn} {d}',
    { yields: 'ended' },
  ],
  [
    'h {h1} {y} | first half of {y} | the first half of {y} | first half {y} | 1 h {y} | first six months of {y} | the first six months of {y}',
    { yields: 'half', part: 1 },
  ],
  [
    'h {h2} {y} | second half of {y} | the second half of {y} | second half {y} | 2 h {y} | last six months of {y} | latter half of {y}',
    { yields: 'half', part: 2 },
  ],
  [
    'first half of the year | the first half of the year | first half of this year | the first half of this year | first half | the first half | first six months of the year | first six months of this year',
    { yields: 'half', part: 1, unit: 'year', shift: 0 },
  ],
  [
    'second half of the year | the second half of the year | second half of this year | the second half of this year | second half | the second half | last six months of the year',
    { yields: 'half', part: 2, unit: 'year', shift: 0 },
  ],
  ['first half of last year | the first half of last year', { yields: 'half', part: 1, unit: 'year', shift: -1 }],
  ['second half of last year | the second half of last year', { yields: 'half', part: 2, unit: 'year', shift: -1 }],
  ['first half of next year | the first half of next year', { yields: 'half', part: 1, unit: 'year', shift: 1 }],
  [
    'first {n} months of {y} | the first {n} months of {y} | first {n} months of the year | the first {n} months of the year | first {n} months of this year',
    { yields: 'months' },
  ],
  ['first {n} months of last year', { yields: 'months', unit: 'year', shift: -1 }],
  ['first three quarters of {y} | first three quarters of the year', { yields: 'months', count: 9 }],
  [
    '{yy} fiscal year | {yy} financial year | the {yy} fiscal year | the {yy} financial year | fiscal year {yy} | fiscal {yy} | fy {yy} | financial year {yy} | fiscal year ended {mn} {d} , {yy} | fiscal year ending {mn} {d} , {yy} | fiscal year ended {mn} {yy} | fiscal year ended in {mn} {yy} | fiscal year ending {mn} {yy} | financial year to {mn} {yy} | year ended {mn} {d} , {yy} | year to {mn} {yy}',
    { yields: 'fiscal' },
  ],
  ['{y} - {yy} | fiscal {y} - {yy} | fy {y} - {yy} | fiscal year {y} - {yy} | financial year {y} - {yy}', { yields: 'fiscal' }],
  [
    'fiscal year | the full fiscal year | financial year | current fiscal year | this fiscal year | the fiscal year | the current fiscal year | this financial year | the current financial year',
    { yields: 'fiscal', shift: 0 },
  ],
  [
    'last fiscal year | previous fiscal year | the last fiscal year | its last fiscal year | the previous fiscal year | latest fiscal year | prior fiscal year',
    { yields: 'fiscal', shift: -1 },
  ],
  ['next fiscal year | the next fiscal year | coming fiscal year', { yields: 'fiscal', shift: 1 }],
  [
    'in {y} | early {y} | late {y} | mid {y} | by {y} | since {y} | the end of {y} | end of {y} | during {y} | for {y} | of {y} | full year {y} | calendar {y} | until {y} | through {y} | all of {y} | calendar year {y} | year end {y} | the year {y} | back in {y} | the beginning of {y} | the start of {y} | before {y} | after {y} | throughout {y} | around {y}',
    { yields: 'year' },
  ],
  [
    'last year | late last year | early last year | the previous year | the past year | the prior year | mid last year',
    { yields: 'year', unit: 'year', shift: -1 },
  ],
  [
    "this year | earlier this year | later this year | early this year | late this year | the current year | the end of this year | the end of the year | year end | the beginning of the year | the start of the year | by year 's end",
    { yields: 'year', unit: 'year', shift: 0 },
  ],
  ['next year | early next year | late next year | the coming year | the end of next year', { yields: 'year', unit: 'year', shift: 1 }],
  [
    'a year earlier | a year ago | the same period a year earlier | the same quarter a year earlier | the same period last year | the year earlier period | the year ago quarter | the year ago period | the same quarter last year | the same quarter of the previous year | year earlier quarter | the same quarter of last year | the same period of last year | same period last year | same quarter last year | year ago quarter | one year earlier | the year before | the prior year quarter | the year earlier quarter | the corresponding period a year earlier | one year ago',
    { yields: 'same', shift: -1 },
  ],
  ['two years earlier', { yields: 'same', shift: -2 }],
  ['the same period of {y} | the same quarter of {y} | same period in {y} | the same quarter in {y}', { yields: 'same' }],
  [
    'between {y} and {y2} | from {y} to {y2} | {y} - {y2} | from {y} through {y2} | {y} to {y2} | from {y} until {y2} | from {y} - {y2} | {y} through {y2}',
    { yields: 'years' },
  ],
  ['the {ys} | {ys} | early {ys} | late {ys} | mid {ys}', { yields: 'decade' }],
  ['yesterday | last night', { yields: 'day', unit: 'day', shift: -1 }],
  ['today | this morning | tonight | earlier today', { yields: 'day', unit: 'day', shift: 0 }],
  ['tomorrow', { yields: 'day', unit: 'day', shift: 1 }],
  ['{w} | on {w} | this {w} | late {w} | early {w} | {w} morning | {w} afternoon | {w} evening | late on {w} | earlier on {w}', { yields: 'weekday' }],
  ['last {w} | {w} last week', { yields: 'weekday', unit: 'week', shift: -1 }],
  ['next {w} | this coming {w}', { yields: 'weekday', ahead: true }],
  ['last week | earlier last week | late last week | the past week | the previous week', { yields: 'week', unit: 'week', shift: -1 }],
  ['this week | earlier this week | later this week', { yields: 'week', unit: 'week', shift: 0 }],
  ['next week', { yields: 'week', unit: 'week', shift: 1 }],
  ['last month | late last month | earlier last month | the previous month | the past month | early last month', { yields: 'month', unit: 'month', shift: -1 }],
  ['this month | earlier this month | later this month', { yields: 'month', unit: 'month', shift: 0 }],
  ['next month', { yields: 'month', unit: 'month', shift: 1 }],
  ['{n} years ago | {n} years earlier | {n} year ago | {n} years back | {n} years before', { yields: 'ago', unit: 'year' }],
  ['a decade ago', { yields: 'ago', unit: 'year', count: 10 }],
  ['a month ago | a month earlier', { yields: 'ago', unit: 'month', count: 1 }],
  ['a week ago', { yields: 'ago', unit: 'week', count: 1 }],
  ['{n} months ago | {n} months earlier', { yields: 'ago', unit: 'month' }],
  ['{n} weeks ago', { yields: 'ago', unit: 'week' }],
  ['{n} days ago', { yields: 'ago', unit: 'day' }],
];
