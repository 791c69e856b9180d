import type { Disagreement, Fact } from '../../model/ledger.ts';
import { daysOf, type Period } from '../../model/period.ts';
import { measureOf } from '../claims/amount.ts';
import { agree } from '../claims/extent.ts';
import { extentOfClaim } from '../facts/extent-of-claim.ts';
import { isOccasional, periodKey, sameScope } from '../facts/fact-key.ts';
import type { Say } from '../words/speaker.ts';
import { disagreement } from './disagreement.ts';

/** Facts that a reader may take for one another: the same number of another market or country, or of a year counted otherwise. */
export function disagreementsBetween(facts: readonly Fact[], say: Say): Disagreement[] {
  const comparable = facts.filter(({ metric, preferred }) => !isOccasional(metric) && preferred.modality !== 'attempted');
  const alike = Map.groupBy(comparable, ({ subject, metric, preferred }) => `${subject}|${metric}|${measureOf({ ...preferred, per: undefined })}`);
  return [...alike.values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group.slice(i + 1).flatMap((b) => {
        const kind = differs(a, b);
        return kind && isAnotherNumber(a, b) ? [disagreement(kind, a.preferred, b.preferred, say)] : [];
      }),
    ),
  );
}

function differs(a: Fact, b: Fact): 'other-scope' | 'other-period' | undefined {
  if (!sameScope(a, b)) return periodKey(a.period) === periodKey(b.period) && a.period !== null ? 'other-scope' : undefined;
  return a.period && b.period && mayBeConfused(a.period, b.period) ? 'other-period' : undefined;
}

/** FY2017 and 2017, or two runs of twelve months; a quarter and its year nobody confuses. */
function mayBeConfused(a: Period, b: Period): boolean {
  const shared = Math.min(Date.parse(a.end), Date.parse(b.end)) - Math.max(Date.parse(a.start), Date.parse(b.start));
  const [one, other] = [daysOf(a), daysOf(b)];
  return periodKey(a) !== periodKey(b) && shared > 0 && one > 1 && other > 1 && Math.abs(one - other) / Math.max(one, other) < 0.2;
}

function isAnotherNumber(a: Fact, b: Fact): boolean {
  const [one, other] = [extentOfClaim(a.preferred), extentOfClaim(b.preferred)];
  return one !== undefined && other !== undefined && !agree(one, other);
}
