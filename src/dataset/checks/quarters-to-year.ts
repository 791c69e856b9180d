import type { Metric } from '../../model/figure.ts';
import { DAY } from '../../model/period.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { agree } from '../claims/extent.ts';
import { extentOfClaim } from '../facts/extent-of-claim.ts';
import { sameScope } from '../facts/fact-key.ts';
import type { Books, Check, Finding } from './finding.ts';
import { deviation, hasHappened, lastsAQuarter, lastsAYear, liesWithin, numberOf, sameMeasure } from './reckon.ts';

/** What adds up over time. */
const flows: readonly Metric[] = ['revenue', 'operating-income', 'net-income', 'capex'];
/** Four times one quarter is only roughly a year. */
const RATE = 0.05;
/** Four quarters are the year, but for rounding. */
const TOTAL = 0.02;
const WRONG_TOTAL = 0.05;

/** A quarter taken four times, and four quarters added up, against the year. */
export const quartersToYear: Check = (books) =>
  books.claims
    .filter((year) => flows.includes(year.metric) && lastsAYear(year) && numberOf(year) !== undefined)
    .flatMap((year) => {
      const quarters = books
        .of(year.subject, year.metric)
        .filter((claim) => lastsAQuarter(claim) && hasHappened(claim) && numberOf(claim) !== undefined && sameScope(claim, year) && sameMeasure(claim, year));
      return [...quarters.flatMap((quarter) => timesFour(books, quarter, year)), ...addedUp(books, quarters, year)];
    });

/** "254 triệu USD × 4 ≈ 1 tỷ USD, dự báo cùng bài": says that the two go together, never that they do not, for companies grow. */
function timesFour({ say }: Books, quarter: StatedClaim, year: StatedClaim): Finding[] {
  const inside = liesWithin(quarter, year);
  if ((!inside && !isNear(quarter, year)) || deviation((numberOf(quarter) ?? 0) * 4, numberOf(year) ?? 0) > RATE) return [];
  const words = (sameStory: boolean) =>
    say(({ words: { sum }, amount }) => sum.supports({ left: `${amount(quarter)} × 4`, right: amount(year), forecast: !hasHappened(year), sameStory }));
  return [{ rule: 'quarters-to-year', outcome: 'supports', words, claims: [quarter, year], withinStory: !inside }];
}

/** A fiscal year may be called by a calendar in which the quarter lies just outside; only one story's own year is then surely meant. */
function isNear(quarter: StatedClaim, year: StatedClaim): boolean {
  const days = (from = '', to = '') => (Date.parse(to) - Date.parse(from)) / DAY;
  return Math.abs(days(quarter.period?.end, year.period?.end)) < 400;
}

function addedUp({ say }: Books, quarters: readonly StatedClaim[], year: StatedClaim): Finding[] {
  const inside = Map.groupBy(
    quarters.filter((quarter) => liesWithin(quarter, year)),
    (quarter) => quarter.period?.start ?? '',
  );
  const stated = [...inside].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, claims]) => claims);
  if (stated.length !== 4 || !stated.every(allAgree)) return [];
  const four = stated.flatMap(([first]) => first ?? []);
  const off = deviation(
    four.reduce((sum, quarter) => sum + (numberOf(quarter) ?? 0), 0),
    numberOf(year) ?? 0,
  );
  if (off > TOTAL && off < WRONG_TOTAL) return [];
  const outcome = off <= TOTAL ? 'supports' : 'questions';
  const words = (sameStory: boolean) =>
    say(({ words: { sum }, amount }) => sum[outcome]({ left: four.map(amount).join(' + '), right: amount(year), forecast: !hasHappened(year), sameStory }));
  return [{ rule: 'quarters-to-year', outcome, words, claims: [...four, year] }];
}

/** A quarter that is itself in dispute proves nothing about the year. */
function allAgree(claims: readonly StatedClaim[]): boolean {
  const extents = claims.flatMap((claim) => extentOfClaim(claim) ?? []);
  return extents.every((one) => extents.every((other) => agree(one, other)));
}
