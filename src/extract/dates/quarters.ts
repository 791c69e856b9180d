import type { FiscalYear } from '../../model/entity.ts';
import type { PeriodBasis } from '../../model/period.ts';
import { monthIndex, periodOf } from './calendar.ts';
import { fiscalQuarter, justReported, lately, nthQuarter, stretchAt } from './fiscal.ts';
import type { DateContext, DateRule, Resolve, ResolvedDate } from './resolved.ts';
import { looksAhead, months, shifted, yearOf } from './resolved.ts';

const quarterOf = (year: number, quarter: number, basis: PeriodBasis): ResolvedDate =>
  months(monthIndex(year, quarter * 3 - 2), monthIndex(year, quarter * 3), basis);

/** The first month of the so-manyth quarter of a fiscal year that lies nearest to one told of, if one does. */
function nearestQuarter(which: number, own: FiscalYear, told: string): number | undefined {
  const { start } = periodOf(told, 'implied') ?? {};
  if (!start) return undefined;
  const there = monthIndex(Number(start.slice(0, 4)), Number(start.slice(5, 7)));
  const first = fiscalQuarter(Number(start.slice(0, 4)), which, own);
  if ((there - first) % 3 !== 0) return undefined;
  const months = ((((first - there + 6) % 12) + 12) % 12) - 6;
  return months === -6 ? undefined : there + months;
}

/** "Oracle's third-quarter revenue" in March: the company's own where its report is fresh, and the calendar's is long over; or the one right behind it, to come. */
function ownQuarter(which: number, year: number, ahead: boolean, context: DateContext): number | undefined {
  const { own, dateline, last } = context;
  if (!own || own.begins === 1) return undefined;
  const told = context.numbered ? quarterTold({ last }) : undefined;
  if (told) return nearestQuarter(which, own, told.value);
  const first = nthQuarter(which, own, dateline, ahead);
  // February's quarters lie so near the calendar's that only the day tells: in December the calendar's third was reported on long ago.
  if (own.begins === 2) return !ahead && justReported(first + 2, dateline) ? first : undefined;
  if (ahead) return last !== undefined && months(first - 3, first - 1, 'resolved').value === last ? first : undefined;
  return lately(first + 2, dateline) && !lately(monthIndex(year, which * 3), dateline) ? first : undefined;
}

/** "Q4 2012" of HP told in November: the calendar's is not over, so it is the company's own; and from then on all that are told so. */
function ownOfYear(which: number, year: number, ahead: boolean, { own, dateline, phase }: DateContext): ResolvedDate | undefined {
  if (!own || own.begins === 1 || which > 4) return undefined;
  const now = monthIndex(dateline.year, dateline.month);
  const first = fiscalQuarter(year, which, own);
  const date = months(first, first + 2, 'stated');
  if (own.dated) return date;
  const begun = monthIndex(year, which * 3 - 2);
  if (ahead ? phase === own && begun > now + 2 && first <= now && first + 2 >= now : begun + 2 >= now && lately(first + 2, dateline))
    return { ...date, fiscal: { ...own, dated: true } };
  return undefined;
}

/** The fiscal year whose so-manyth quarter this one of the calendar is. */
function fiscalFrom({ value }: ResolvedDate, which: number): FiscalYear | undefined {
  const quarter = /-Q([1-4])$/.exec(value)?.[1];
  return quarter === undefined ? undefined : { begins: (((((Number(quarter) - which) * 3) % 12) + 12) % 12) + 1 };
}

const spokenQuarter = /^(\d{4})-Q([1-4])$/;
const spokenMonths = /^(\d{4})-(\d\d)-01\/(\d{4})-(\d\d)-\d\d$/;

/** The quarter last spoken of, of the calendar or of a company. */
export function quarterTold({ here, last }: Pick<DateContext, 'here' | 'last'>): ResolvedDate | undefined {
  const value = here ?? last ?? '';
  const [, year, quarter] = spokenQuarter.exec(value) ?? [];
  if (quarter) return quarterOf(Number(year), Number(quarter), 'resolved');
  const [, from, first, to, end] = (spokenMonths.exec(value) ?? []).map(Number);
  return from && first && to && end && monthIndex(to, end) - monthIndex(from, first) === 2 ? { value, grain: 'span', basis: 'resolved' } : undefined;
}

/** "quý IV/2016", "quý gần nhất". */
const resolveQuarter: Resolve = (pattern, slots, context) => {
  const { dateline, keeper } = context;
  const now = Math.floor((dateline.month - 1) / 3);
  const step = (quarters: number): ResolvedDate => {
    const first = stretchAt(dateline, 3, context.phase) + quarters * 3;
    return months(first, first + 2, 'resolved');
  };
  const packed = slots['{qy}'];
  if (packed) return quarterOf(Math.floor(packed / 10), packed % 10, 'stated');
  const which = slots['{q}'] ?? slots['{o}'] ?? pattern.part;
  const fiscal = pattern.latest && pattern.unit === 'quarter' ? yearOf(slots) : undefined;
  if (keeper && which !== undefined && which <= 4 && pattern.latest && pattern.unit === 'quarter') {
    const first = fiscal === undefined ? nthQuarter(which, keeper, dateline, looksAhead(pattern, context)) : fiscalQuarter(fiscal, which, keeper);
    return { ...months(first, first + 2, fiscal === undefined ? 'resolved' : 'stated'), fiscal: keeper };
  }
  // "its fiscal second quarter": where nobody knows from which month it is counted, the report is of the last finished one.
  // "the fourth quarter of fiscal 2022" told in 2024: one of a year long closed is no report's.
  if (which !== undefined && fiscal !== undefined && fiscal < dateline.year - (now === 0 ? 1 : 0))
    return which > 4 ? undefined : quarterOf(fiscal, which, 'resolved');

  const finished = step(-1);
  const begins = fiscal === undefined || which === undefined ? undefined : fiscalFrom(finished, which);
  // "Q2 FY25 … against Q1 FY25": the first told of is the one just finished, and says from which month the year is counted.
  if (begins !== undefined && which !== undefined && fiscal !== undefined && !looksAhead(pattern, context)) {
    const first = fiscalQuarter(fiscal, which, begins);
    if (months(first, first + 2, 'resolved').value === finished.value) return { ...finished, fiscal: begins };
  }

  // "Quý I, doanh thu tăng 9%. Doanh thu quảng cáo trong quý này giảm": the one just told of, unless more is to come.
  const told = pattern.beside && which === undefined && !looksAhead(pattern, context) ? quarterTold(context) : undefined;
  if (told) return told;
  if (which === undefined || (pattern.latest && pattern.unit === 'quarter'))
    return step(pattern.latest ? (which !== undefined && looksAhead(pattern, context) ? 0 : -1) : (pattern.shift ?? 0));
  if (which > 4) return undefined;
  const year = yearOf(slots);
  if (year !== undefined) return ownOfYear(which, year, looksAhead(pattern, context), context) ?? quarterOf(year, which, 'stated');
  // "cho năm tài chính 2023 …: 0,5 USD trong quý đầu tiên": a fiscal year that the sentence tells of.
  if (keeper && context.here?.startsWith('FY') && !pattern.latest && pattern.shift === undefined) {
    const first = fiscalQuarter(Number(context.here.slice(2)), which, keeper);
    return months(first, first + 2, 'resolved');
  }
  if (context.frame && !pattern.latest && pattern.shift === undefined) return quarterOf(Number(context.frame), which, 'resolved');
  // A quarter not yet begun at the dateline is the last such one: "the fourth quarter" in February.
  const last = dateline.year - (which - 1 > now ? 1 : 0);
  // "quý đầu năm nay" is told by the year of the calendar.
  const own =
    pattern.part === undefined && (pattern.shift === undefined || pattern.latest) ? ownQuarter(which, last, looksAhead(pattern, context), context) : undefined;
  if (own !== undefined) return { ...months(own + (pattern.shift ?? 0) * 12, own + (pattern.shift ?? 0) * 12 + 2, 'resolved'), fiscal: context.own };
  if (pattern.latest) return quarterOf(last + (pattern.shift ?? 0), which, 'resolved');
  if (pattern.shift !== undefined) return quarterOf(shifted(pattern, context), which, 'resolved');
  // "should close in the first quarter" in November is next year's; the quarter just ended is one still to be reported.
  const coming = dateline.year + (which - 1 < now - 1 ? 1 : 0);
  return quarterOf(looksAhead(pattern, context) ? coming : last, which, 'resolved');
};

/** "quý IV/2015", "the latest quarter". */
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
    ['en', 'record revenue for its recent quarter', '2016-Q3'],
    ['en', 'the last three months of 2015', '2015-Q4'],
    ['en', 'a third-quarter profit', '2016-Q3'],
    ['en', 'the fourth quarter of fiscal 2014', '2014-Q4'],
    ['en', 'the third quarter a year earlier', '2015-Q3'],
    ['en', 'Revenue in the third quarter rose. Costs this quarter weighed', '2016-Q3'],
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
