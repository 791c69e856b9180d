import type { Entity } from '../../model/entity.ts';
import type { Figure, Metric } from '../../model/figure.ts';
import type { Period } from '../../model/period.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { objectOf, vouches } from './actors.ts';
import { attributionOf, modalityOf, scopeOf } from './context.ts';
import type { MetricEvidence } from './metric.ts';
import { metricOf } from './metric.ts';
import { carriedPeriod, figurePeriod } from './period.ts';
import type { SentenceView } from './sentence-view.ts';
import { haltsBetween, hitsIn } from './sentence-view.ts';
import type { SubjectEvidence } from './subject.ts';
import { cloudSubject, subjectOf } from './subject.ts';

/** What the sentences so far let a later one leave out. */
export interface Carried {
  readonly subject: string | null;
  readonly period: Period | null;
  /** What the last amount of money measured: "Dự báo cho cả năm là 14 tỷ USD" still speaks of revenue. */
  readonly metric: Metric | null;
}

/** The slots of a figure beyond its quantity, and the evidence for each. */
export interface Binding extends Pick<Figure, 'subject' | 'metric' | 'scope' | 'period' | 'attributedTo' | 'modality'> {
  readonly sign: 1 | -1;
  readonly evidence: { readonly metric: MetricEvidence; readonly subject: SubjectEvidence };
}

const lead = 10;
const clouds = new Set(['cloud', 'cloud-infrastructure', 'public-cloud', 'iaas', 'paas']);

/** What all sentences of an article stand on. */
export interface Ground {
  readonly entities: ReadonlyMap<string, Entity>;
  /** ISO day the article speaks from. */
  readonly published: string;
}

/** Binds a quantity to what it speaks of. */
export function bind(view: SentenceView, figure: ColouredQuantity, carried: Carried, { entities, published }: Ground, before?: Binding): Binding {
  const own = metricOf(view, figure);
  // "từ 12,1 tỷ lên 13 tỷ", "so với mức dự báo 159,2 tỷ": what the figure before it measured; a deal's price needs no word of price.
  const found =
    own.metric || own.word ? own : (inherited(view, figure, before) ?? { metric: dealMetric(view, figure) ?? carriedMetric(view, figure, carried) });
  const owner = subjectOf(view, figure, found.metric, carried.subject);
  const scope = scopeOf(view, figure, found.metric);
  const cloud =
    hitsIn(view, 'metric', { from: view.from, to: figure.to }).some((hit) => hit.meaning.part === 'cloud') ||
    (found.metric === 'revenue' &&
      hitsIn(view, 'market', { from: view.from, to: figure.from }).some((hit) => clouds.has(hit.meaning) && haltsBetween(view, hit.to, figure.from) === 0)) ||
    (found.metric === 'market-share' && scope.market !== null && clouds.has(scope.market));
  const market =
    found.metric === 'market-size' ||
    (found.metric === 'growth' && hitsIn(view, 'metric', view).some((hit) => hit.meaning.metric === 'market-size' && hit.to <= figure.from));
  const subject = market ? null : cloudSubject(owner.entity, cloud, entities);
  const entity = subject === null ? undefined : entities.get(subject);
  // A cloud unit has an operating income only; LinkedIn, bought whole, still has a net one.
  const unit = entity?.type === 'unit' && entity.sorts.includes('cloud');
  const metric = unit && found.word?.meaning.ofUnit ? found.word.meaning.ofUnit : found.metric;
  const modality = modalityOf(view, figure, metric);
  const period = figurePeriod(
    view,
    figure,
    metric,
    modality === 'threshold' ? null : carried.period,
    modality === 'pledged' ? published : undefined,
    modality === 'forecast' ? published : undefined,
  );
  return {
    subject,
    metric,
    scope,
    period,
    attributedTo: attributionOf(view, figure),
    modality,
    sign: subject !== null && found.word?.meaning.sign === -1 ? -1 : 1,
    evidence: { metric: found, subject: owner },
  };
}

/** The metric of the figure of the same kind right before in the sentence. */
function inherited(view: SentenceView, figure: ColouredQuantity, before: Binding | undefined): MetricEvidence | undefined {
  const previous = view.quantities[view.quantities.indexOf(figure) - 1];
  // "tăng 49%, đạt 859 triệu USD", "rose 49% to $859 million": what grew is revenue unless a word says otherwise.
  if (before?.metric === 'growth' && previous?.kind === 'percent' && figure.kind === 'money') return { metric: 'revenue' };
  const same = before !== undefined && previous?.kind === figure.kind && figure.kind !== 'count' && figure.kind !== 'rank';
  return same && before.metric ? { metric: before.metric, ...(before.evidence.metric.word ? { word: before.evidence.metric.word } : {}) } : undefined;
}

const flows: ReadonlySet<Metric | null> = new Set<Metric | null>(['revenue', 'operating-income', 'net-income', 'capex']);

const carriedMetric = (view: SentenceView, figure: ColouredQuantity, { metric }: Carried): Metric | null =>
  figure.kind === 'money' &&
  !figure.vague &&
  flows.has(metric) &&
  view.dates.length > 0 &&
  hitsIn(view, 'metric', view).every((hit) => !hit.meaning.kinds.includes('money'))
    ? metric
    : null;

function dealMetric(view: SentenceView, figure: ColouredQuantity): Metric | null {
  if (figure.kind !== 'money') return null;
  const types = new Set(hitsIn(view, 'event', view).map((hit) => hit.meaning.type));
  if (types.has('acquisition') || types.has('acquisition-attempt') || types.has('contract')) return 'deal-value';
  return types.has('investment') ? 'investment' : null;
}

/** What the next sentence may lean on after this one. */
export function carry(view: SentenceView, before: Carried, last: Binding | undefined, published: string): Carried {
  const first = view.actors.find((actor) => !vouches(view, actor));
  // Who is named late in a sentence, or behind "from", is rarely whom the next one speaks of.
  const leads = first && (before.subject === null || (first.from - view.from <= lead && !objectOf(view, first)));
  return { subject: leads ? first.entity : before.subject, period: carriedPeriod(view, before.period, published), metric: last ? last.metric : before.metric };
}
