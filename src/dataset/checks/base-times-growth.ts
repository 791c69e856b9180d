import { DAY, daysOf } from '../../model/period.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { sameScope } from '../facts/fact-key.ts';
import type { Check } from './finding.ts';
import { deviation, hasHappened, numberOf, sameMeasure, samePeriod } from './reckon.ts';

const CLOSE = 0.03;
const FAR = 0.15;

/** Revenue of a year ago, grown as stated, against revenue now. */
export const baseTimesGrowth: Check = ({ claims, of, say }) =>
  claims
    .filter((growth) => growth.metric === 'growth' && growth.kind === 'percent' && growth.basis !== 'qoq' && hasHappened(growth))
    .flatMap((growth) => {
      const revenues = of(growth.subject, 'revenue').filter((claim) => hasHappened(claim) && claim.kind === 'money');
      const rate = numberOf(growth);
      if (rate === undefined) return [];
      return revenues
        .filter((now) => samePeriod(now, growth))
        .flatMap((now) =>
          revenues
            .filter((base) => isYearBefore(base, now) && sameMeasure(base, now) && sameScope(base, now))
            .flatMap((base) => {
              const [before, after] = [numberOf(base), numberOf(now)];
              if (before === undefined || after === undefined) return [];
              const off = deviation(before * (1 + rate / 100), after);
              if (off > CLOSE && off < FAR) return [];
              const outcome = off <= CLOSE ? 'supports' : 'questions';
              const words = (sameStory: boolean) =>
                say(({ words: { sum }, amount, percent }) =>
                  sum[outcome]({ left: `${amount(base)} × (100% + ${percent(rate)})`, right: amount(now), forecast: false, sameStory }),
                );
              return [{ rule: 'base-times-growth', outcome, words, claims: [now, base, growth] } as const];
            }),
        );
    });

/** The period of the same length one year earlier. */
function isYearBefore(base: StatedClaim, now: StatedClaim): boolean {
  if (!base.period || !now.period || Math.abs(daysOf(base.period) - daysOf(now.period)) > 3) return false;
  const days = (Date.parse(now.period.end) - Date.parse(base.period.end)) / DAY;
  return days > 360 && days < 370;
}
