import { monthIndex } from './calendar.ts';
import { lately, nthQuarter } from './fiscal.ts';
import type { DateContext, DateRule, Resolve } from './resolved.ts';
import { looksAhead, months, shifted, yearOf } from './resolved.ts';

/** "Telstra's first-half profit" in February: the company's own where that half has just ended and the calendar's has not. */
function ownHalf(part: number, { own, dateline, ahead }: DateContext): number | undefined {
  if (!own || own.begins <= 2 || ahead) return undefined;
  const first = nthQuarter(part * 2 - 1, own, dateline, false);
  const calendar = monthIndex(dateline.year, part * 6);
  return lately(first + 5, dateline) && !lately(calendar, dateline) ? first : undefined;
}

/** "nửa đầu năm 2016"; a half that has not begun is last year's, unless the words look ahead. */
const resolveHalf: Resolve = (pattern, slots, context) => {
  const stated = yearOf(slots);
  const { dateline } = context;
  const begun = pattern.part !== 2 || dateline.month > (pattern.unit === 'half' ? 2 : 6);
  const own = stated === undefined && pattern.unit === undefined && !context.here ? ownHalf(pattern.part ?? 1, context) : undefined;
  if (own !== undefined) return months(own, own + 5, 'resolved');
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

/** "nửa đầu năm 2016", "the first half". */
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

/** "in the first half and the *second*": the noun is left out. */
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

/** "mùa hè 2016", "the summer of 2016". */
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
