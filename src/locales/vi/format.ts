import { amountWriter } from '../amount.ts';
import type { Format } from '../format.ts';
import { listWriter, numberWriter } from '../intl.ts';
import { periodWriter } from '../period-words.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];
const CURRENCIES: Readonly<Record<string, string>> = { CNY: 'nhân dân tệ', JPY: 'yên', VND: 'đồng', EUR: 'euro', GBP: 'bảng', INR: 'rupee' };
const UNITS: Readonly<Record<string, string>> = { Y: 'năm', M: 'tháng', W: 'tuần', D: 'ngày', TH: 'giờ', TM: 'phút', TS: 'giây' };

const number = numberWriter('vi-VN');

const currency = (code: string) => CURRENCIES[code] ?? code;

const duration = (iso: string): readonly [string, string] => {
  const [, time = '', size = '', letter = ''] = /^P(T?)([\d.]+)([A-Z])$/.exec(iso) ?? [];
  const unit = UNITS[time + letter];
  return unit ? [number(Number(size), 1), unit] : [iso, ''];
};

const months = (month: number, year: string) => `tháng ${month}/${year}`;

const running = periodWriter({
  year: (year) => `năm ${year}`,
  quarter: (quarter, year) => `quý ${ROMAN[quarter - 1]}/${year}`,
  half: (half, year) => `nửa ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
  month: months,
  week: (week, year) => `tuần ${week}/${year}`,
  day: (day, month, year) => `${day}/${month}/${year}`,
  fiscal: (year) => `năm tài khóa ${year}`,
  fiscalQuarter: (quarter, year) => `quý ${ROMAN[quarter - 1]} năm tài khóa ${year}`,
  fiscalHalf: (half, year) => `nửa ${half === 1 ? 'đầu' : 'cuối'} năm tài khóa ${year}`,
  span: (from, to) => `từ ${from} đến ${to}`,
});

const short = periodWriter({
  year: (year) => year,
  quarter: (quarter, year) => `quý ${ROMAN[quarter - 1]}/${year}`,
  half: (half, year) => `${half === 1 ? 'đầu' : 'cuối'} ${year}`,
  month: (month, year) => `${month}.${year}`,
  week: (week, year) => `tuần ${week}/${year}`,
  day: (day, month, year) => `${day}.${month}.${year}`,
  fiscal: (year) => `NTK ${year}`,
  fiscalQuarter: (quarter, year) => `quý ${ROMAN[quarter - 1]} NTK ${year}`,
  fiscalHalf: (half, year) => `${half === 1 ? 'đầu' : 'cuối'} NTK ${year}`,
  span: (from, to) => `${from}–${to}`,
});

/** How Vietnamese writes numbers, money and time. */
export const format: Format = {
  number,
  ...amountWriter({
    number,
    scales: [
      [1e12, 'nghìn tỷ'],
      [1e9, 'tỷ'],
      [1e6, 'triệu'],
    ],
    money: (digits, scale, code) => [digits, [scale, currency(code)].filter(Boolean).join(' ')],
    moneyInFull: (digits, code) => `${digits} ${currency(code)}`,
    percent: ['', '%'],
    points: 'điểm %',
    times: (digits) => [digits, 'lần'],
    rank: (place) => [`thứ ${number(place)}`, ''],
    duration,
    nothing: 'không có số',
  }),
  period: running,
  periodShort: short,
  quarter: (n) => ROMAN[n - 1] ?? '',
  date: (iso) => short(iso.slice(0, 10)),
  list: listWriter('vi'),
};
