import type { PeriodBasis } from '../../model/period.ts';
import { monthIndex } from './calendar.ts';
import type { DateRule, Resolve, ResolvedDate } from './resolved.ts';
import { looksAhead, months, shifted, yearOf } from './resolved.ts';

const quarterOf = (year: number, quarter: number, basis: PeriodBasis): ResolvedDate =>
  months(monthIndex(year, quarter * 3 - 2), monthIndex(year, quarter * 3), basis);

/** "quý IV/2016", "quý gần nhất". */
const resolveQuarter: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const now = Math.floor((dateline.month - 1) / 3);
  const step = (quarters: number): ResolvedDate => {
    const first = monthIndex(dateline.year, now * 3 + 1) + quarters * 3;
    return months(first, first + 2, 'resolved');
  };
  const packed = slots['{qy}'];
  if (packed) return quarterOf(Math.floor(packed / 10), packed % 10, 'stated');
  const which = slots['{q}'] ?? slots['{o}'] ?? pattern.part;
  // "its fiscal second quarter": fiscal quarters are counted from a day the text does not name; the report is of the last finished one.
  const fiscal = pattern.latest && pattern.unit === 'quarter' ? yearOf(slots) : undefined;
  // "the fourth quarter of fiscal 2022" told in 2024: one of a year long closed is no report's.
  if (which !== undefined && fiscal !== undefined && fiscal < dateline.year - (now === 0 ? 1 : 0))
    return which > 4 ? undefined : quarterOf(fiscal, which, 'resolved');

  // "Quý I, doanh thu tăng 9%. Doanh thu quảng cáo trong quý này giảm": the one just told of, unless more is to come.
  const told = /^(\d{4})-Q([1-4])$/.exec(pattern.beside && which === undefined && !looksAhead(pattern, context) ? (context.here ?? context.last ?? '') : '');
  if (told) return quarterOf(Number(told[1]), Number(told[2]), 'resolved');
  if (which === undefined || (pattern.latest && pattern.unit === 'quarter'))
    return step(pattern.latest ? (which !== undefined && looksAhead(pattern, context) ? 0 : -1) : (pattern.shift ?? 0));
  if (which > 4) return undefined;
  const year = yearOf(slots);
  if (year !== undefined) return quarterOf(year, which, 'stated');
  if (context.frame && !pattern.latest && pattern.shift === undefined) return quarterOf(Number(context.frame), which, 'resolved');
  // A quarter not yet begun at the dateline is the last such one: "the fourth quarter" in February.
  const last = dateline.year - (which - 1 > now ? 1 : 0);
  if (pattern.latest) return quarterOf(last + (pattern.shift ?? 0), which, 'resolved');
  if (pattern.shift !== undefined) return quarterOf(shifted(pattern, context), which, 'resolved');
  // "should close in the first quarter" in November is next year's; the quarter just ended is one still to be reported.
  const coming = dateline.year + (which - 1 < now - 1 ? 1 : 0);
  return quarterOf(looksAhead(pattern, context) ? coming : last, which, 'resolved');
};

export const quarterRule: DateRule = {
  yields: 'quarter',
  name: 'quarter {n} of {year}',
  examples: [
    ['vi', 'quý IV/2015', '2015-Q4'],
    ['vi', 'quí 3-2016', '2016-Q3'],
    ['vi', 'quý gần nhất', '2016-Q3'],
    ['vi', 'Doanh thu quý II tăng 9%. Lợi nhuận trong quý này giảm.', '2016-Q2'],
    ['vi', 'Doanh thu quý III tăng 9%. Hãng dự báo lợi nhuận quý này giảm.', '2016-Q4'],
    ['vi', 'quý cuối năm ngoái', '2015-Q4'],
    ['en', "Q2'16", '2016-Q2'],
    ['en', 'the 3rd quarter of 2015', '2015-Q3'],
    ['en', '2Q16', '2016-Q2'],
    ['en', 'third-quarter 2016 revenue', '2016-Q3'],
    ['en', 'the latest quarter', '2016-Q3'],
    ['en', 'the last three months of 2015', '2015-Q4'],
    ['en', 'a third-quarter profit', '2016-Q3'],
    ['en', 'the fourth quarter of fiscal 2014', '2014-Q4'],
    ['en', 'the third quarter a year earlier', '2015-Q3'],
    ['en', 'In 2012 it lost money in the first quarter', '2012-Q1'],
    ['en', 'In the fourth quarter it will open three shops', '2016-Q4'],
    ['en', "last year's second quarter", '2015-Q2'],
  ],
  counterExamples: [
    ['vi', 'kính gửi quý khách hàng'],
    ['en', 'a quarter of sales'],
    ['en', 'every quarter'],
  ],
  resolve: resolveQuarter,
};

/** "nửa đầu năm 2016"; a half that has not begun is last year's, unless the words look ahead. */
const resolveHalf: Resolve = (pattern, slots, context) => {
  const stated = yearOf(slots);
  const { dateline } = context;
  const begun = pattern.part !== 2 || dateline.month > (pattern.unit === 'half' ? 2 : 6);
  // "the second half … the first half": of one year, once that is known.
  const told = pattern.unit === undefined ? /^(\d{4})(?:-H|$)/.exec(context.here ?? '')?.[1] : undefined;
  const year =
    stated ??
    (told ? Number(told) : undefined) ??
    (pattern.unit === undefined && pattern.part === 1 && dateline.month > 9 && looksAhead(pattern, context)
      ? dateline.year + 1
      : pattern.unit === 'year' || begun || looksAhead(pattern, context)
        ? shifted(pattern, context)
        : dateline.year - 1);
  const first = monthIndex(year, pattern.part === 2 ? 7 : 1);
  return months(first, first + 5, stated ? 'stated' : 'resolved');
};

export const halfRule: DateRule = {
  yields: 'half',
  name: 'the first half',
  examples: [
    ['vi', 'nửa đầu năm 2016', '2016-H1'],
    ['vi', '6 tháng cuối năm', '2016-H2'],
    ['vi', 'nửa cuối năm ngoái', '2015-H2'],
    ['en', 'H1 2016', '2016-H1'],
    ['en', '2H16', '2016-H2'],
    ['en', 'the second half of last year', '2015-H2'],
  ],
  counterExamples: [
    ['vi', 'một nửa doanh thu'],
    ['en', 'half of the shops'],
  ],
  resolve: resolveHalf,
};

/** "the first half … the second", "the second quarter … the third". */
const resolveEllipsis: Resolve = (_, slots, { here }) => {
  const [, year, length] = /^(\d{4})-([QH])/.exec(here ?? '') ?? [];
  const which = slots['{o}'];
  if (!year || which === undefined || which > (length === 'Q' ? 4 : 2)) return undefined;
  const size = length === 'Q' ? 3 : 6;
  const first = monthIndex(Number(year), (which - 1) * size + 1);
  return months(first, first + size - 1, 'resolved');
};

export const ellipsisRule: DateRule = {
  yields: 'ellipsis',
  name: 'the second [half]',
  examples: [
    ['en', 'It lost money in the second quarter of 2016, and will again in the third.', '2016-Q3'],
    ['en', 'Sales fell in the first half of 2015 but rose in the second.', '2015-H2'],
  ],
  counterExamples: [['en', 'Of its two shops it closed the second.']],
  resolve: resolveEllipsis,
};

const ofSeason: Resolve = (pattern, slots, { dateline }) => {
  const stated = slots['{y}'];
  if (pattern.part === undefined) return undefined;
  const year = stated ?? dateline.year + (pattern.shift ?? 0);
  const first = monthIndex(year, pattern.part);
  return months(first, first + 2, stated ? 'stated' : 'resolved');
};

export const seasonRule: DateRule = {
  yields: 'season',
  name: 'the summer of {year}',
  examples: [
    ['vi', 'mùa hè năm 2015', '2015-06-01/2015-08-31'],
    ['en', 'in the summer of 2015', '2015-06-01/2015-08-31'],
    ['en', 'last autumn', '2015-09-01/2015-11-30'],
  ],
  counterExamples: [
    ['vi', 'mùa xuân của doanh nghiệp'],
    ['en', 'prices fall'],
  ],
  resolve: ofSeason,
};
