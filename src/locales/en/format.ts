import { amountWriter } from '../amount.ts';
import type { Format } from '../format.ts';
import { listWriter, numberWriter } from '../intl.ts';
import { periodWriter } from '../period-words.ts';

const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' };
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const number = numberWriter('en-GB');

const priced = (digits: string, code: string) => (SYMBOLS[code] ? `${SYMBOLS[code]}${digits}` : `${code} ${digits}`);

const duration = (iso: string): readonly [string, string] => {
  const [, time = '', size = '', letter = ''] = /^P(T?)([\d.]+)([A-Z])$/.exec(iso) ?? [];
  const unit = UNITS[time + letter];
  return unit ? [number(Number(size), 1), unit + (Number(size) === 1 ? '' : 's')] : [iso, ''];
};

const ordinal = (place: number) => {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th' }[new Intl.PluralRules('en', { type: 'ordinal' }).select(place) as 'one'];
  return `${number(place)}${ending}`;
};

const nth = (half: number) => (half === 1 ? 'first' : 'second');

const running = periodWriter({
  year: (year) => year,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  half: (half, year) => `the ${nth(half)} half of ${year}`,
  month: (month, year) => `${MONTHS[month - 1]} ${year}`,
  week: (week, year) => `week ${week} of ${year}`,
  day: (day, month, year) => `${day} ${MONTHS[month - 1]} ${year}`,
  fiscal: (year) => `fiscal ${year}`,
  fiscalQuarter: (quarter, year) => `Q${quarter} of fiscal ${year}`,
  fiscalHalf: (half, year) => `the ${nth(half)} half of fiscal ${year}`,
  span: (from, to) => `${from} to ${to}`,
});

const brief = (month: number) => MONTHS[month - 1]?.slice(0, 3);

const short = periodWriter({
  year: (year) => year,
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  half: (half, year) => `H${half} ${year}`,
  month: (month, year) => `${brief(month)} ${year}`,
  week: (week, year) => `wk ${week} ${year}`,
  day: (day, month, year) => `${day} ${brief(month)} ${year}`,
  fiscal: (year) => `FY${year}`,
  fiscalQuarter: (quarter, year) => `Q${quarter} FY${year}`,
  fiscalHalf: (half, year) => `H${half} FY${year}`,
  span: (from, to) => `${from}–${to}`,
});

/** How English writes numbers, money and time. */
export const format: Format = {
  number,
  ...amountWriter({
    number,
    scales: [
      [1e12, 'trn'],
      [1e9, 'bn'],
      [1e6, 'm'],
    ],
    money: (digits, scale, code) => [priced(digits, code), scale],
    moneyInFull: (digits, code) => priced(digits, code),
    percent: ['', '%'],
    points: 'pts',
    times: (digits) => [digits, 'times'],
    rank: (place) => [ordinal(place), ''],
    duration,
    nothing: 'no figure',
  }),
  period: running,
  periodShort: short,
  quarter: (n) => `Q${n}`,
  date: (iso) => short(iso.slice(0, 10)),
  list: listWriter('en-GB'),
};
