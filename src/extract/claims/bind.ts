import type { Entity } from '../../model/entity.ts';
import type { Metric, Scope } from '../../model/figure.ts';
import type { Whole } from '../../model/whole.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { askedOf } from './asked.ts';
import { attributionOf } from './attribution.ts';
import type { Binding, Carried } from './binding.ts';
import { carriedDay, carriedPeriod, periodAgain, topicPeriod } from './carried-period.ts';
import { scopeOf } from './context.ts';
import { saidAgain } from './conversion.ts';
import { baseDate } from './held-against.ts';
import { metricOf } from './metric.ts';
import { modalityOf } from './modality.ts';
import type { Meant } from './mood.ts';
import { nominalsOf } from './nominals.ts';
import { ofCloud } from './of-cloud.ts';
import { ofMarket } from './of-market.ts';
import { partOf } from './part-of.ts';
import { figurePeriod, overTime, sharedRank } from './period.ts';
import type { SentenceView } from './sentence-view.ts';
import { cloudSubject, listedOf, subjectOf } from './subject.ts';
import { today } from './timeless.ts';
import type { Topic } from './topic.ts';
import { looksOn, meantIn, spokenOf } from './topic.ts';

const lead = 10;
/** What is counted of a market: who counted it is heard on. */
const markets: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share', 'rank', 'market-size']);

/** What all sentences of an article stand on. */
export interface Ground {
  readonly entities: ReadonlyMap<string, Entity>;
  /** ISO day the article speaks from. */
  readonly published: string;
}

/** Binds a quantity to what it speaks of. */
export function bind(view: SentenceView, figure: ColouredQuantity, carried: Carried, { entities, published }: Ground, earlier: readonly Binding[]): Binding {
  const found = metricOf(view, figure, earlier, carried.metric);
  const again = saidAgain(view, figure);
  const twin = again && earlier[view.quantities.indexOf(again)];
  if (twin) return { ...twin, evidence: { ...twin.evidence, metric: found } };
  const owner = subjectOf(view, figure, askedOf(view, figure, found, carried, earlier));
  const own = scopeOf(view, figure, found, carried.place);
  const place = { view, figure, found, scope: own, carried, earlier };
  // "AWS grew, and its shares rose 5%": shares are the company's that owns the unit.
  const traded = figure.per === 'share' || found.word?.meaning.stock === true;
  const cloud = !traded && ofCloud(place);
  const market = ofMarket(place);
  const told = markets.has(found.metric) || market ? (marketTold(earlier) ?? carried.share) : undefined;
  const scope = told ? sharedScope(own, told) : own;
  const subject = market ? null : traded ? listedOf(owner.entity, entities) : cloudSubject(owner.entity, cloud, entities);
  const entity = subject === null ? undefined : entities.get(subject);
  // A cloud unit has an operating income only; LinkedIn, bought whole, still has a net one.
  const unit = entity?.type === 'unit' && entity.sorts.includes('cloud');
  const total = market && found.metric === 'revenue' ? 'market-size' : found.metric;
  const metric = unit && found.word?.meaning.ofUnit && found.metric === found.word.meaning.metric ? found.word.meaning.ofUnit : total;
  const flows = overTime(found, metric) || sharedRank(view, figure);
  const modality = modalityOf(view, figure, { metric, flows }, meantBefore(view, earlier));
  const before = lastTold(view, figure, earlier);
  const period = figurePeriod(
    view,
    figure,
    {
      metric,
      modality,
      flows,
      now: today(view, figure, { metric, modality, word: found.word }),
      traded: metric === null && figure.kind === 'percent' && found.topic === 'price',
      yearly: found.word?.meaning.yearly === true,
      paced: figure.per === 'year' || figure.per === 'quarter' || found.word?.meaning.paced === true,
    },
    { published, carried: carried.period, day: carried.day, before },
  );
  return {
    subject,
    metric,
    scope,
    period,
    attributedTo: attributionOf(view, figure, { subject, metric, carried: carried.source ?? null }),
    modality,
    flows: flows || (before?.flows === true && period !== null && period === before.period),
    sign: subject !== null && found.word?.meaning.sign === -1 ? -1 : 1,
    evidence: { metric: found, subject: owner },
  };
}

/** The scope of the last figure that tells of a market. */
const marketTold = (earlier: readonly Binding[]): Scope | undefined =>
  earlier.findLast((one) => markets.has(one.metric) && (one.scope.market !== null || one.scope.geography !== null))?.scope;

/** "Azure nắm 14% thị trường hạ tầng đám mây, còn Amazon vẫn ở mức 34%": a share, or a size, of no market of its own is of the one told of before,
 * and where nothing else is said it holds where that one does. */
const sharedScope = (scope: Scope, before: Scope): Scope =>
  scope.market === null || scope.market === before.market ? { market: before.market, geography: scope.geography ?? before.geography } : scope;

/** The figure before in the sentence that is no base of a change: "$18bn, down from $19bn in 2015, and short of the $18.2bn expected". */
function lastTold(view: SentenceView, { per }: ColouredQuantity, earlier: readonly Binding[]): Binding | undefined {
  const last = earlier.at(-1);
  const base = view.quantities[earlier.length - 1];
  // "net income of $55 million a year ago, or $1.65 a share": what each share earned is of its amount's time.
  return base && per !== 'share' && earlier.length > 1 && baseDate(view, base) ? earlier.at(-2) : last;
}

/** The figure before in the sentence, for what goes on in the same breath. */
function meantBefore(view: SentenceView, earlier: readonly Binding[]): Meant | undefined {
  // "will close 23 of its 142 shops, putting 1,750 jobs at risk": the part is what will happen.
  const last = earlier.length - 1;
  const at = partOf(view, view.quantities[last - 1], view.quantities[last]) ? last - 1 : last;
  const [figure, binding] = [view.quantities[at], earlier[at]];
  return figure && binding && { figure, modality: binding.modality, metric: binding.metric };
}

/** What a sentence may lean on of what was carried to it: a new paragraph comes back to whom and what the article is about. */
export function leansOn(view: SentenceView, before: Whole<Carried>, topic: Topic): Whole<Carried> {
  const subject = meantIn(view, before.subject, topic);
  if (view.from > 0) return subject === before.subject ? before : { ...before, subject };
  return { ...before, subject, source: null, period: periodAgain(before.period, before.topic) };
}

/** What the next sentence may lean on after this one. */
export function carry(view: SentenceView, before: Carried, bindings: readonly Binding[], published: string): Whole<Carried> {
  const first = spokenOf(view);
  const leads = first && (before.subject === null || (first.from - view.from <= lead && !looksOn(view, first)));
  const last = bindings.at(-1);
  const period = carriedPeriod(
    view,
    before.period,
    published,
    bindings.map((one) => (one.flows ? one.period : null)),
  );
  // "profit of $4 billion, or 54 cents a share": what each share earned is no amount to go on with.
  const amount = bindings.findLast((_, index) => view.quantities[index]?.kind === 'money' && view.quantities[index]?.per !== 'share');
  // "The five together took 48 percent": a part that measures nothing leaves what was spoken of before.
  const told = amount ?? bindings.findLast(({ metric }) => metric !== null);
  const share = marketTold(bindings) ?? (view.from === 0 ? undefined : before.share);
  return {
    owner: last ? last.subject : before.owner,
    share,
    place: view.places.findLast((place) => !view.actors.some((actor) => actor.from <= place.from && actor.to >= place.to))?.entity ?? before.place,
    source: bindings.findLast((one) => one.attributedTo !== null && (one.subject === null || markets.has(one.metric)))?.attributedTo ?? before.source ?? null,
    subject: leads ? first.entity : before.subject,
    period,
    topic: topicPeriod(before.topic, period),
    day: carriedDay(view, before.day, published),
    // "The market expanded to $34.6 billion, adding $8.2 billion": it is the market that is counted.
    // "Spending will be 3% higher": with a growth one goes on with what grows.
    metric: told
      ? (told.metric === 'growth' && told.evidence.metric.topic) || told.metric || bindings.find(({ metric }) => markets.has(metric))?.metric || null
      : before.metric,
    many: () => nominalsOf(view).find((one) => one.role === 'subject')?.kind === 'crowd',
  };
}
