import type { Entity } from '../../model/entity.ts';
import type { Figure } from '../../model/figure.ts';
import type { Period } from '../../model/period.ts';
import type { QuantityReading } from '../quantities/quantity-reading.ts';
import { attributionOf, modalityOf, scopeOf } from './context.ts';
import type { MetricEvidence } from './metric.ts';
import { metricOf } from './metric.ts';
import { carriedPeriod, figurePeriod } from './period.ts';
import type { SentenceView } from './sentence-view.ts';
import { hitsIn } from './sentence-view.ts';
import { cloudSubject, subjectOf, vouches } from './subject.ts';
import type { SubjectEvidence } from './subject.ts';

/** What the sentences so far let a later one leave out. */
export interface Carried {
  readonly subject: string | null;
  readonly period: Period | null;
}

/** The slots of a figure beyond its quantity, and the evidence for each. */
export interface Binding extends Pick<Figure, 'subject' | 'metric' | 'scope' | 'period' | 'attributedTo' | 'modality'> {
  readonly sign: 1 | -1;
  readonly evidence: { readonly metric: MetricEvidence; readonly subject: SubjectEvidence };
}

const clouds = new Set(['cloud', 'cloud-infrastructure', 'public-cloud', 'iaas', 'paas']);

/** Binds a quantity to what it speaks of. */
export function bind(view: SentenceView, figure: QuantityReading, carried: Carried, entities: ReadonlyMap<string, Entity>): Binding {
  const found = metricOf(view, figure);
  const owner = subjectOf(view, figure, found.metric, carried.subject);
  const scope = scopeOf(view, figure, found.metric);
  const cloud = found.word?.meaning.part === 'cloud' || (found.metric === 'market-share' && scope.market !== null && clouds.has(scope.market));
  const market = found.metric === 'market-size' || (found.metric === 'growth' && hitsIn(view, 'metric', view).some((hit) => hit.meaning.metric === 'market-size' && hit.to <= figure.from));
  const subject = market ? null : cloudSubject(owner.entity, cloud, entities);
  const unit = subject !== null && entities.get(subject)?.type === 'unit';
  const metric = unit && found.word?.meaning.ofUnit ? found.word.meaning.ofUnit : found.metric;
  return {
    subject, metric, scope, period: figurePeriod(view, figure, metric, carried.period), attributedTo: attributionOf(view, figure),
    modality: modalityOf(view, figure, metric), sign: subject !== null && found.word?.meaning.sign === -1 ? -1 : 1, evidence: { metric: found, subject: owner },
  };
}

/** What the next sentence may lean on after this one. */
export function carry(view: SentenceView, before: Carried): Carried {
  const actors = view.actors.filter((actor) => !vouches(view, actor));
  return { subject: actors[0]?.entity ?? before.subject, period: carriedPeriod(view, before.period) };
}
