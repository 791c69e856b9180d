import type { Metric } from '../../model/figure.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import { extentOfClaim } from '../facts/extent-of-claim.ts';
import { sameScope } from '../facts/fact-key.ts';
import type { Books, Check, Finding } from './finding.ts';
import { hasHappened, liesWithin, numberOf, sameMeasure, samePeriod } from './reckon.ts';

/** What a unit has, its owner has too. */
const inherited: readonly Metric[] = ['revenue', 'capex', 'employees', 'customers', 'users', 'data-centres'];
/** What a quarter brings, the year brings too. */
const flows: readonly Metric[] = ['revenue', 'capex'];

/** A unit within its company, a country within the world, a quarter within the year: the part cannot be the larger. */
export const partOfWhole: Check = (books) =>
  books.claims
    .filter((part) => inherited.includes(part.metric) && hasHappened(part) && (numberOf(part) ?? -1) > 0)
    .flatMap((part) =>
      [
        ...books.owners(part.subject).flatMap((owner) => books.of(owner, part.metric).filter((whole) => sameScope(part, whole) && samePeriod(part, whole))),
        ...books.of(part.subject, part.metric).filter((whole) => isInWorld(part, whole) && samePeriod(part, whole)),
        ...books
          .of(part.subject, part.metric)
          .filter((whole) => flows.includes(part.metric) && sameScope(part, whole) && liesWithin(part, whole) && !samePeriod(part, whole)),
      ].flatMap((whole) => tooLarge(books, part, whole)),
    );

function isInWorld(part: StatedClaim, whole: StatedClaim): boolean {
  return part.scope.market === whole.scope.market && whole.scope.geography === 'world' && part.scope.geography !== null && part.scope.geography !== 'world';
}

function tooLarge({ say }: Books, part: StatedClaim, whole: StatedClaim): Finding[] {
  const [one, all] = [extentOfClaim(part), extentOfClaim(whole)];
  if (!hasHappened(whole) || !sameMeasure(part, whole) || !one || !all || one.low <= all.high) return [];
  const words = () => say(({ words: { partOverWhole }, amount, about }) => partOverWhole(amount(part), about(part), amount(whole), about(whole)));
  return [{ rule: 'part-of-whole', outcome: 'questions', words, claims: [part, whole] }];
}
