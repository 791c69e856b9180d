import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { Binding, Carried } from '../binding.ts';
import { comparedRule } from '../metric/again-rule.ts';
import type { MetricEvidence } from '../metric/metric-rule.ts';
import { carriedRule } from '../metric/silent-rule.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

const alike = (one: ColouredQuantity | undefined, other: ColouredQuantity): boolean =>
  one?.kind === other.kind && (one.per === 'share') === (other.per === 'share');

/** What is asked when it is sought whose a figure is. */
export function askedOf(view: SentenceView, figure: ColouredQuantity, { metric, word, rule }: MetricEvidence, carried: Carried, earlier: readonly Binding[]) {
  const at = rule === comparedRule.name ? earlier.findLastIndex((_, index) => alike(view.quantities[index], figure)) : -1;
  const [against, binding] = [view.quantities[at], earlier[at]];
  const all = hitsIn(view, 'relation', view).findLast((hit) => hit.meaning === 'overall' && hit.to <= figure.from);
  return {
    metric,
    word,
    carried: carried.subject,
    overall: all !== undefined && haltsBetween(view, all.to, figure.from) === 0,
    // "sau 5 năm, con số này đạt …": a length of time is nobody's.
    last: (earlier.findLast((_, index) => view.quantities[index]?.kind !== 'duration') ?? { subject: carried.owner }).subject,
    whole:
      figure.per === 'share' ||
      all !== undefined ||
      (word !== undefined && word.to <= figure.from && (word.meaning.whole === true || word.meaning.stock === true)),
    like: against && binding && { to: against.to, entity: binding.subject },
    goesOn: rule === carriedRule.name,
    many: carried.many,
  };
}
