import { fiscalYearAt } from './fiscal.ts';
import type { DateRule, Resolve } from './resolved.ts';
import { looksAhead, monthOf, shifted, span, yearOf } from './resolved.ts';

/** A year, stated or counted from the dateline. */
const resolveYear: Resolve = (pattern, slots, context) => {
  const stated = yearOf(slots);
  if (stated !== undefined) return { value: String(stated), grain: 'year', basis: 'stated' };
  // "Cuối năm 2025, tài sản đạt 11 tỷ, tăng 21% so với đầu năm" is of 2025.
  // "Trong quý IV/2025 …, cao nhất kể từ đầu năm", told in January, too.
  const closed = pattern.beside && context.dateline.month <= 3;
  if (pattern.part === 1 && (context.against || closed) && context.here)
    return { value: /\d{4}/.exec(context.here)?.[0] ?? context.here, grain: 'year', basis: 'resolved' };
  // "Doanh thu quý IV/2022 tăng 22% so với năm ngoái", told in January 2023: nothing is held against itself.
  const held = context.against && pattern.shift === -1 && pattern.unit === 'year' && !pattern.beside ? (context.here ?? context.last) : undefined;
  if (held && Number(/\d{4}/.exec(held)?.[0]) === context.dateline.year - 1 && context.dateline.month <= 3)
    return { value: String(context.dateline.year - 2), grain: 'year', basis: 'resolved' };
  // "năm 2015 … so với năm trước" is 2014.
  const spokenOf = context.here ?? (pattern.latest ? context.last : undefined);
  if (pattern.beside && pattern.part === undefined && spokenOf)
    return { value: String(Number(/\d{4}/.exec(spokenOf)?.[0]) + (pattern.shift ?? 0)), grain: 'year', basis: 'resolved' };
  if (!pattern.latest || pattern.beside) return { value: String(shifted(pattern, context)), grain: 'year', basis: 'resolved' };
  // "for the year", "cả năm": the year spoken of; else, in the months of yearly reports, the year just ended.
  const spoken = /^(FY)?\d{4}/.exec(context.here?.startsWith('FY') ? context.here : (context.last ?? ''))?.[0];
  // "it will hit $1.3 billion for the year": no year that is over.
  const over = spoken !== undefined && looksAhead(pattern, context) && Number(spoken.replace('FY', '')) < context.dateline.year;
  if (spoken && !over) return { value: spoken, grain: spoken.startsWith('FY') ? 'fiscal-year' : 'year', basis: 'resolved' };
  const { year, month } = context.dateline;
  return { value: String(month <= 3 && !looksAhead(pattern, context) ? year - 1 : year), grain: 'year', basis: 'resolved' };
};

/** "năm 2016", "next year". */
export const yearRule: DateRule = {
  yields: 'year',
  name: 'in {year}',
  examples: [
    ['vi', 'đầu năm 2016', '2016'],
    ['vi', 'năm tới', '2017'],
    ['vi', 'Tính đến quý III/2015, tài sản tăng 5% so với đầu năm', '2015'],
    ['vi', 'đến năm 2030', '2030'],
    ['en', 'in 2009', '2009'],
    ['en', 'by the end of next year', '2017'],
    ['en', 'CY2019', '2019'],
  ],
  counterExamples: [
    ['vi', '2016 người'],
    ['vi', 'trong 5 năm qua'],
    ['en', 'over the past five years'],
    ['en', '2,016 shops'],
  ],
  resolve: resolveYear,
};

/** A fiscal year by its own name: whose it is, the text rarely says. */
const resolveFiscal: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const ends = monthOf(slots);
  const [before, after] = [slots['{y}'] ?? (slots['{yy2}'] === undefined ? undefined : slots['{yy}']), slots['{yy2}'] ?? slots['{yy}']];
  // "2016-17" is a fiscal year only if the years follow each other.
  if (ends === undefined && before !== undefined && after !== undefined && after !== before + 1) return undefined;
  const stated = ends === undefined ? (after ?? before) : yearOf(slots);
  const { keeper } = context;
  const running = keeper ? fiscalYearAt(dateline, keeper) : dateline.year;
  const last = ends === undefined ? running + (pattern.shift ?? 0) : dateline.year - (ends > dateline.month && !looksAhead(pattern, context) ? 1 : 0);
  const basis = stated ? 'stated' : 'resolved';
  // "the year to 31 December" is the calendar's own.
  if (pattern.unit === 'year' && ends === 12) return { value: String(stated ?? last), grain: 'year', basis };
  // "the year to March 2016": it begins with April.
  const fiscal = ends === undefined ? {} : { fiscal: { begins: (ends % 12) + 1 } };
  return { value: `FY${stated ?? last}`, grain: 'fiscal-year', basis, ...fiscal };
};

/** "năm tài khóa 2016", "FY16". */
export const fiscalRule: DateRule = {
  yields: 'fiscal',
  name: 'fiscal {year}',
  examples: [
    ['vi', 'năm tài khóa 2016', 'FY2016'],
    ['vi', 'niên độ 2015-2016', 'FY2016'],
    ['en', 'FY16', 'FY2016'],
    ['en', 'fiscal 2017', 'FY2017'],
    ['en', '2015-16 sales', 'FY2016'],
    ['en', 'the year to March 2016', 'FY2016'],
    ['en', 'the year ended December 31, 2015', '2015'],
  ],
  counterExamples: [['en', 'fiscal discipline']],
  resolve: resolveFiscal,
};

/** "từ năm 2010 đến năm 2015". */
const resolveYears: Resolve = (_, slots) => {
  const short = slots['{yy}'];
  // "2019-21" ends with a year, "2019-04" with a month.
  const [first, last] = [slots['{y}'], slots['{y2}'] ?? (short !== undefined && short % 100 > 12 ? short : undefined)];
  return first !== undefined && last !== undefined && first < last ? span(`${first}-01-01`, `${last}-12-31`, 'stated') : undefined;
};

/** "giai đoạn 2021–2025", "between 2010 and 2015". */
export const yearsRule: DateRule = {
  yields: 'years',
  name: 'from {year} to {year}',
  examples: [
    ['vi', 'giai đoạn 2021–2025', '2021-01-01/2025-12-31'],
    ['en', 'between 2010 and 2015', '2010-01-01/2015-12-31'],
    ['en', 'in 2019-21', '2019-01-01/2021-12-31'],
  ],
  counterExamples: [['en', 'from 2,010 to 2,015 shops']],
  resolve: resolveYears,
};

/** "thập niên 1990". */
const resolveDecade: Resolve = (_, slots) => {
  const first = slots['{y}'] ?? slots['{ys}'] ?? slots['{yd}'] ?? slots['{ds}'];
  return first !== undefined && first % 10 === 0 ? span(`${first}-01-01`, `${first + 9}-12-31`, 'stated') : undefined;
};

/** "thập niên 90", "the 1990s". */
export const decadeRule: DateRule = {
  yields: 'decade',
  name: 'the {year}s',
  examples: [
    ['vi', 'thập niên 90', '1990-01-01/1999-12-31'],
    ['en', 'the 1990s', '1990-01-01/1999-12-31'],
  ],
  counterExamples: [
    ['vi', 'hàng thập niên'],
    ['en', 'in her forties'],
  ],
  resolve: resolveDecade,
};
