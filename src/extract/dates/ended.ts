import { monthIndex } from './calendar.ts';
import type { DateRule, Resolve } from './resolved.ts';
import { dayOf, monthOf, months, yearOf } from './resolved.ts';

const week = 8;

/** "the quarter ended December 31": the three months that end there. */
const resolveEnded: Resolve = (pattern, slots, context) => {
  const { dateline } = context;
  const last = monthOf(slots);
  if (last === undefined) return undefined;
  const stated = yearOf(slots);
  const count = slots['{n}'] ?? pattern.count ?? 3;
  // "the quarter ending in June", said in May, has begun; in February it is last year's.
  const running = context.ahead === true || (pattern.ahead === true && last - dateline.month < count);
  const year = stated ?? (last > dateline.month && !running ? dateline.year - 1 : dateline.year);
  // "the three months ended August 2": a quarter counted by weeks is of the months before.
  const end = monthIndex(year, last) - ((dayOf(slots) ?? week) < week ? 1 : 0);
  const which = slots['{o}'] ?? slots['{q}'];
  const stretch = months(end - count + 1, end, stated ? 'stated' : 'resolved');
  // "the fiscal third quarter ended February 29": the year began in June.
  if (count !== 3 || (which !== undefined && which > 4)) return stretch;
  return { ...stretch, fiscal: { begins: ((end - (which ?? 4) * 3 + 1 + 12) % 12) + 1, ...(which === undefined ? { vague: true } : {}) } };
};

/** "the three months ended 30 September". */
export const endedRule: DateRule = {
  yields: 'ended',
  name: 'the quarter ended {month}',
  examples: [
    ['vi', 'chín tháng tính đến cuối tháng 12', '2015-04-01/2015-12-31'],
    ['en', 'the quarter ended September 30', '2016-Q3'],
    ['en', 'the three months to April', '2016-02-01/2016-04-30'],
    ['en', 'the quarter ended October 2', '2016-Q3'],
    ['en', 'the six months to 31 March 2016', '2015-10-01/2016-03-31'],
    ['en', 'the June quarter', '2016-Q2'],
    ['en', 'the quarter ending in December', '2016-Q4'],
    ['en', 'the quarter ending in April', '2016-02-01/2016-04-30'],
  ],
  counterExamples: [['en', 'a quarter of the market']],
  resolve: resolveEnded,
};
