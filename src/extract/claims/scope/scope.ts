import type { Metric, Scope } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { MetricEvidence } from '../metric/metric-rule.ts';
import { clauseAround } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { countedAt } from './counted-at.ts';
import { geographyIn, ofMarkets } from './geography.ts';

const regional = new Set<Metric | null>([
  'market-share',
  'market-size',
  'rank',
  'growth',
  'investment',
  'users',
  'customers',
  'revenue',
  'data-centres',
  'regions',
  'jobs',
  'employees',
]);

/** Where and over what a figure holds, as far as its clause, then its sentence, says. */
export function scopeOf(view: SentenceView, figure: ColouredQuantity, evidence: MetricEvidence, there: string | null | undefined): Scope {
  const { metric } = evidence;
  if (!regional.has(metric)) return { geography: metric === null && figure.kind === 'count' ? countedAt(view, figure) : null, market: null };
  const { from, to } = clauseAround(view, figure);
  const told = marketsTold(view);
  const own = told.findLast((hit) => hit.from >= from && hit.to <= to);
  const market = (own ?? told.findLast((hit) => hit.to <= figure.from) ?? told[0])?.meaning ?? null;
  const geography = geographyIn(view, figure, evidence, there) ?? null;
  return { geography, market: ofMarkets.has(metric) ? market : null };
}

/** The markets a sentence names; "(PaaS)" beside others glosses a part of one. */
export function marketsTold(view: SentenceView): readonly Hit<'market'>[] {
  const { tokens } = view.passage;
  // "Công ty Viễn thông FPT": a name tells of no market.
  const all = hitsIn(view, 'market', view).filter((hit) => !view.actors.some((actor) => actor.from <= hit.from && hit.to <= actor.to));
  const plain = all.filter((hit) => tokens[hit.from - 1]?.raw !== '(' || tokens[hit.to]?.raw !== ')');
  return plain.length > 0 ? plain : all;
}
