import type { Metric } from '../../model/figure.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { agree } from '../claims/extent.ts';
import { extentOfClaim } from '../facts/gather.ts';
import type { Books, Check, Finding } from './finding.ts';
import { deviation, hasHappened, lastsAQuarter, lastsAYear, liesWithin, numberOf, sameMeasure, sameScope } from './reckon.ts';

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
  if (!liesWithin(quarter, year) && !(quarter.slug === year.slug && isNear(quarter, year))) return [];
  if (deviation((numberOf(quarter) ?? 0) * 4, numberOf(year) ?? 0) > RATE) return [];
  const words = say((speaker) => speaker.words.sum.supports({ left: `${speaker.amount(quarter)} × 4`, right: speaker.amount(year), forecast: !hasHappened(year), sameStory: quarter.slug === year.slug }));
  return [{ rule: 'quarters-to-year', outcome: 'supports', words, claims: [quarter, year] }];
}

/** A fiscal year may be called by a calendar in which the quarter lies just outside. */
function isNear(quarter: StatedClaim, year: StatedClaim): boolean {
  const days = (from = '', to = '') => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Math.abs(days(quarter.period?.end, year.period?.end)) < 400;
}

function addedUp({ say }: Books, quarters: readonly StatedClaim[], year: StatedClaim): Finding[] {
  const inside = Map.groupBy(quarters.filter((quarter) => liesWithin(quarter, year)), (quarter) => quarter.period?.start ?? '');
  const stated = [...inside].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, claims]) => claims);
  if (stated.length !== 4 || !stated.every(allAgree)) return [];
  const four = stated.flatMap(([first]) => first ?? []);
  const off = deviation(four.reduce((sum, quarter) => sum + (numberOf(quarter) ?? 0), 0), numberOf(year) ?? 0);
  if (off > TOTAL && off < WRONG_TOTAL) return [];
  const outcome = off <= TOTAL ? 'supports' : 'questions';
  const words = say((speaker) => speaker.words.sum[outcome]({ left: four.map((quarter) => speaker.amount(quarter)).join(' + '), right: speaker.amount(year), forecast: !hasHappened(year), sameStory: false }));
  return [{ rule: 'quarters-to-year', outcome, words, claims: [...four, year] }];
}

/** A quarter that is itself in dispute proves nothing about the year. */
function allAgree(claims: readonly StatedClaim[]): boolean {
  const extents = claims.flatMap((claim) => extentOfClaim(claim) ?? []);
  return extents.every((one) => extents.every((other) => agree(one, other)));
}
