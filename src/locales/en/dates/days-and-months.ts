import type { DatePattern } from '../../../model/language/date-words.ts';
import type { Vocabulary } from '../../../model/language/vocabulary.ts';
import { LATE } from './wording.ts';

/** Days and months of the calendar. */
export const daysAndMonths: Vocabulary<DatePattern> = [
  [
    '[{w}|{w} ,|{w} the]? [{mn} {d} , {y}|{mn} {d} {y}|{mn} {dth} , {y}|{mn} {dth} {y}|{d} {mn} {y}|{d} {mn} , {y}|{dth} {mn} {y}|{dth} {mn} , {y}|{dth} of {mn} {y}|the {dth} of {mn} {y}|{dth} of {mn} , {y}|{y} - {m} - {d}|{m} / {d} / {yy}|{d13} / {m} / {yy}|{dmy}|{mn} the {dth} , {y}]',
    { yields: 'day' },
  ],
  [
    '[{w}|{w} ,|{w} the|late {w} ,]? [{mn} {d}|{d} {mn}|{mn} {dth}|{mn} the {dth}|{dth} of {mn}|{dth} {mn}|the {dth} of {mn}] | {w} ( {mn} {d} ) | {w} ( {d} {mn} )',
    { yields: 'day' },
  ],
  ['[{mn} {d}|{mn} {dth}|{d} {mn}|{dth} of {mn}] [of last year|last year|, last year]', { yields: 'day', unit: 'year', shift: -1 }],
  ['[{mn} {d}|{mn} {dth}|{d} {mn}|{dth} of {mn}] [of this year|this year|, this year]', { yields: 'day', unit: 'year', shift: 0 }],
  ['[{mn} {d}|{mn} {dth}|{d} {mn}|{dth} of {mn}] [of next year|next year|, next year]', { yields: 'day', unit: 'year', shift: 1 }],
  [
    '[from|between|on]? {mn} {d} - {d2} [, {y}|{y}]? | [from|between] {mn} {d} [to|through|and] {d2} [, {y}|{y}]? | [from|between|on]? {d} - {d2} {mn} [{y}|, {y}]? | [from|between] {d} [to|and] {d2} {mn} [{y}|, {y}]?',
    { yields: 'days' },
  ],
  [
    'between {mn} {d} and {mn2} {d2} [, {y}|{y}]? | {mn} {d} - {mn2} {d2} [, {y}|{y}]? | between {d} {mn} and {d2} {mn2} [{y}|, {y}]? | {d} {mn} - {d2} {mn2} [{y}|, {y}]?',
    { yields: 'days' },
  ],
  ['[on]? {mn} {d} and {d2} [, {y}|{y}]? | [on]? {d} and {d2} {mn} [{y}|, {y}]?', { yields: 'days', count: 2 }],
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
  [`${LATE} next {mn} | ${LATE} this coming {mn}`, { yields: 'month', part: 1 }],
  [`${LATE} {mn} [next year|of next year]`, { yields: 'month', unit: 'year', shift: 1 }],
];
