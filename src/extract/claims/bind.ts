import type { Entity } from '../../model/entity.ts';
import type { Metric } from '../../model/figure.ts';
import type { Hit } from '../lexicon/passage.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { attributionOf } from './attribution/attribution.ts';
import type { Binding, Carried } from './binding.ts';
import { metricOf } from './metric/metric.ts';
import { modalityOf } from './modality/modality.ts';
import type { Meant } from './modality/mood.ts';
import { ofTimeGone } from './modality/time-gone.ts';
import { ofTimeToCome } from './modality/time-to-come.ts';
import { baseDate } from './period/base-date.ts';
import { figurePeriod, overTime, sharedRank } from './period/period.ts';
import { today } from './period/timeless.ts';
import { markets, marketTold, sharedScope, within } from './scope/market-told.ts';
import { ofCloud } from './scope/of-cloud.ts';
import { ofMarket } from './scope/of-market.ts';
import { scopeOf } from './scope/scope.ts';
import { haltsBetween } from './sentence/clauses.ts';
import { saidAgain } from './sentence/conversion.ts';
import { partOf } from './sentence/part-of.ts';
import { hitsIn } from './sentence/phrases.ts';
import { marksBefore } from './sentence/segments.ts';
import type { SentenceView } from './sentence/sentence-view.ts';
import { askedOf } from './subject/asked.ts';
import { cloudSubject, listedOf, subjectOf } from './subject/subject.ts';

const incomes: ReadonlySet<Metric | null> = new Set<Metric | null>(['net-income', 'operating-income']);

/** What all sentences of an article stand on. */
export interface Ground {
  readonly entities: ReadonlyMap<string, Entity>;
  /** ISO day the article speaks from. */
  readonly published: string;
  /** The only place whose market it tells of, sought where it is asked for. */
  readonly marketPlace: () => string | null;
}

/** Binds a quantity to what it speaks of. */
export function bind(
  view: SentenceView,
  figure: ColouredQuantity,
  carried: Carried,
  { entities, published, marketPlace }: Ground,
  earlier: readonly Binding[],
): Binding {
  const found = metricOf(view, figure, earlier, carried);
  const again = saidAgain(view, figure);
  const twin = again && earlier[view.quantities.indexOf(again)];
  // "14% in dollars and 13% in constant currency": nothing says by itself what the second measures.
  if (twin) return figure.kind === 'percent' ? twin : { ...twin, evidence: { ...twin.evidence, metric: found } };
  const owner = subjectOf(view, figure, askedOf(view, figure, found, carried, earlier));
  const own = scopeOf(view, figure, found, carried.place);
  const place = { view, figure, found, scope: own, carried, earlier };
  // "AWS grew, and its shares rose 5%": shares are the company's that owns the unit.
  const traded = figure.per === 'share' || found.word?.meaning.stock === true;
  const cloud = !traded && found.word?.meaning.whole !== true && ofCloud(place);
  const market = ofMarket(place);
  // A share goes on with the market of a paragraph before; a size may be another's by then.
  const lasting = carried.far && found.metric !== 'market-share' && found.metric !== 'rank' ? undefined : carried.share;
  const told = markets.has(found.metric) || market ? (marketTold(earlier) ?? lasting) : undefined;
  const shared = told ? sharedScope(own, told) : own;
  // "the second largest maker of chips": a rank is of the article's market only where shares are told.
  const counted = found.metric === 'rank' ? sharesTold(view, figure, carried, earlier) : markets.has(found.metric) || market;
  // "34 percent of the market": of the only one the article tells of, wherever it says where that is.
  const held = counted && found.metric !== null && shared.geography === null ? marketPlace() : shared.geography;
  const line = counted && shared.market === null && carried.market ? carried.market : shared.market;
  const subject = market ? null : traded ? listedOf(owner.entity, entities) : cloudSubject(owner.entity, cloud, entities);
  // "Its server sales grew 5%": what a company sells more of is no market.
  const scope = { geography: held, market: found.metric === 'growth' && subject !== null && !within(view, line) ? null : line };
  const entity = subject === null ? undefined : entities.get(subject);
  // A cloud unit has an operating income only; LinkedIn, bought whole, still has a net one.
  const unit = (entity?.type === 'unit' && entity.sorts.includes('cloud')) || ofUnit(view, found.word);
  const total = market && found.metric === 'revenue' ? 'market-size' : found.metric;
  const metric = unit && found.word?.meaning.ofUnit && found.metric === found.word.meaning.metric ? found.word.meaning.ofUnit : total;
  // "Đứng ở vị trí thứ hai là Azure" behind shares is of their time.
  const flows = overTime(found, metric) || (figure.kind === 'rank' && sharesTold(view, figure, carried, earlier));
  const meant = modalityOf(view, figure, { metric, flows }, meantBefore(view, earlier));
  // "forecast revenue below estimates, sending shares down 7 percent": what shares did needs no estimate.
  const shares = found.topic === 'price' && hitsIn(view, 'metric', view).some((hit) => hit.meaning.stock);
  const modality = meant === 'estimated' && metric === null && figure.kind === 'percent' && shares ? 'reported' : meant;
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
      paced: figure.per === 'year' || (figure.per === 'quarter' && view.untold === undefined) || found.word?.meaning.paced === true,
    },
    { published, carried: carried.period, day: carried.day, news: carried.news ?? null, before },
  );
  return {
    subject,
    metric,
    scope,
    period,
    attributedTo: attributionOf(view, figure, { subject, metric, carried: carried.source ?? null }),
    modality: ofTimeGone(view, figure, ofTimeToCome(view, figure, { modality, metric, period }, published), period, published),
    flows: flows || (before?.flows === true && period !== null && period === before.period),
    // "a loss of 44 cents a share", "its loss doubled": only an income is less than nothing.
    sign: subject !== null && figure.kind === 'money' && figure.per !== 'share' && incomes.has(metric) && found.word?.meaning.sign === -1 ? -1 : 1,
    evidence: { metric: found, subject: owner },
  };
}

/** Whether a rank stands beside a share, or in a paragraph of shares. */
const sharesTold = (view: SentenceView, figure: ColouredQuantity, { rate }: Carried, earlier: readonly Binding[]): boolean =>
  rate === 'market-share' || sharedRank(view, figure) || earlier.some(({ metric }) => metric === 'market-share');

/** "Mảng di động lỗ 1,12 tỷ USD", "its mobile division lost $1.1 billion": whether a part of a company is what earned or lost so much. */
function ofUnit(view: SentenceView, word: Hit<'metric'> | undefined): boolean {
  if (!word?.meaning.ofUnit) return false;
  // "đơn vị này đạt lợi nhuận 2.390 tỷ": a unit that only points back at a company is none.
  const pointed = (hit: Hit<'sort'>): boolean => view.mentions.some((one) => one.form === 'anaphor' && one.from <= hit.from && one.to >= hit.to);
  const part = hitsIn(view, 'sort', { from: view.from, to: word.from }).findLast((hit) => hit.meaning === 'unit' && !pointed(hit));
  // "Spun off from the unit, Grab lost $2 million": another that is named behind it earned it.
  const own =
    part &&
    view.actors.findLast(
      (one) =>
        one.from >= part.to && one.to <= word.from && ![...marksBefore(view, one.from)].some((mark) => mark === 'of' || mark === 'with' || mark === 'at'),
    );
  return part !== undefined && own === undefined && haltsBetween(view, part.to, word.from) <= 1;
}

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
