import type { Metric } from '../../../model/figure.ts';
import type { Period } from '../../../model/period.ts';
import { periodOf } from '../../dates/calendar.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { MetricEvidence } from '../metric/metric-rule.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { baseDate, undatedBase } from './base-date.ts';
import { baseAgain, behindBase, sameOfLastYear, sinceNewYear } from './bases.ts';
import { inOrder } from './dates-in-order.ts';
import { heldAgainst, sinceThen } from './held-against.ts';
import type { Asked } from './nearest-date.ts';
import { daily, nearestDate, periodFrom, saidAt } from './nearest-date.ts';
import { overAlready } from './this-quarter.ts';
import { datedBehind, timeToCome } from './time-to-come.ts';
import { inAll, saying } from './timeless.ts';
import { overYears, trailingYear } from './trailing.ts';
import type { Understood } from './understood.ts';

type Metrics = ReadonlySet<Metric | null>;
// Earned or grown over a stretch of time: a day ("hôm qua") is when it was told, not its period.
const flows: Metrics = new Set<Metric | null>([
  'revenue',
  'operating-income',
  'net-income',
  'growth',
  'margin',
  'market-share',
  'market-size',
  'capex',
  'saving',
]);
const earned: Metrics = new Set<Metric | null>(['net-income', 'operating-income', 'revenue', 'users', 'customers', 'employees']);
const rounds: Metrics = new Set<Metric | null>(['investment', 'deal-value']);
// Agreed on a day.
const deals: Metrics = new Set<Metric | null>(['deal-value', 'investment', 'price', 'stake', 'market-value']);

/** Revenue, and what the contract does not know but a quarter tells of too: profit before tax, what a share earned, the rise of a profit. */
export const overTime = ({ word, topic }: MetricEvidence, metric: Metric | null): boolean =>
  flows.has(metric) ||
  (metric === null &&
    (word?.meaning.flow === true || (topic != null && (flows.has(topic) || earned.has(topic))) || (word !== undefined && earned.has(word.meaning.metric))));

/** "Alibaba was fourth with 4.6%": a rank is of the time of the share it goes with. */
export const sharedRank = (view: SentenceView, { kind, to }: ColouredQuantity): boolean =>
  kind === 'rank' && view.quantities.some((other) => other.kind === 'percent' && other.from >= to && other.from - to <= 5);

/** "Net profit was $5bn, up 58%": a change, part or rank told behind what was earned is of the same time. */
const likeBefore = ({ kind }: ColouredQuantity, metric: Metric | null, before: Understood['before']): Period | null =>
  before?.flows && (metric === 'rank' || (metric === null && kind !== 'count')) ? before.period : null;

/** "5.9 million users, up from 1.7 million a year earlier", "cao hơn 51% so với một năm trước": what is held against an earlier time, though it is no flow, is of the time told of. */
const sinceEarlier = (view: SentenceView, { kind, value, from, to, basis }: ColouredQuantity): boolean =>
  !(kind === 'count' && typeof value === 'number' && value < 10) &&
  // "jumped 359% year on year to $455 billion".
  (basis !== undefined ||
    view.quantities.some((other) => other.basis !== undefined && other.to <= from && from - other.to <= 6 && haltsBetween(view, other.to, from) === 0) ||
    view.dates.some(
      (date) =>
        date.from >= to &&
        (date.comparison === true || (date.grain === 'quarter' && heldAgainst(view, date))) &&
        !daily.has(date.grain) &&
        haltsBetween(view, to, date.from) <= 1,
    ));

/** "Amazon fell 3% in after-hours trading": of the day the article's news came out, wherever it is named. */
const inSession = (view: SentenceView): boolean => hitsIn(view, 'metric', view).some((hit) => hit.meaning.session === true && hit.meaning.topic === true);

/** The time a figure speaks of: that of its base, the nearest fitting date, that of the figure before, or one carried from earlier sentences. */
export function figurePeriod(view: SentenceView, figure: ColouredQuantity, asked: Asked, told: Understood): Period | null {
  if (figure.kind === 'duration' || saying(view, figure)) return null;
  const { metric, modality } = asked;
  const base = baseDate(view, figure);
  if (base) return baseAgain(view, base) ?? sameOfLastYear(base, figure, told) ?? periodFrom(base);
  const risen = asked.traded ? sinceNewYear(view, figure, told.published) : null;
  if (risen) return risen;
  const planned = asked.yearly && view.dates.every((date) => date.from < figure.to || date.from - figure.to > 4);
  if (planned) return periodOf((told.carried?.start ?? told.published).slice(0, 4), 'implied') ?? null;
  const trailed = asked.flows ? trailingYear(view, figure, told.carried) : null;
  if (trailed) return trailed;
  const ordered = inOrder(view, figure);
  if (ordered) return periodFrom(ordered);
  // "rose to $23 billion from $18 billion": of when the base is the text does not say.
  const held = (metric === 'stake' || metric === 'employees') && !datedBehind(view, figure);
  if (modality === 'reported' && (asked.flows || held) && undatedBase(view, figure)) return null;
  // "earned 72 cents a share; analysts had expected 51": what was expected is of the time of what came.
  if (
    modality === 'estimated' &&
    (figure.kind === 'money' || figure.kind === 'percent') &&
    told.before?.flows &&
    told.before.period &&
    !datedBehind(view, figure)
  )
    return told.before.period;
  // "a seed round of $2 million, so the total raised to date is $6 million": of no one time.
  if (metric === 'investment' && modality === 'reported' && inAll(view, figure)) return null;
  const period = overAlready(view, nearestDate(view, figure, asked, told.published), asked, told);
  // A promise speaks of the time it is due, not of the day it was made.
  if (modality === 'pledged') return period && (period.end > told.published || deals.has(metric)) ? period : null;
  if (modality === 'forecast') return timeToCome(view, figure, period, asked, told);
  // "with a 22% market share after growing 35% annually": a yearly rate is of the time of what stands before it.
  if (asked.paced && metric === 'growth' && !period && told.before?.flows) return told.before.period;
  // "Synergy estimates that Amazon holds 34%": what is so today is of no quarter.
  if (asked.now) return period;
  // "estimates that Amazon holds 34%, Microsoft 14% and Google 6%": in a row of shares they are all of one time.
  if (metric === 'market-share' && told.before?.metric === metric && told.before.period === null && view.dates.length === 0 && !behindBase(view, figure))
    return null;
  // "hoàn thành 75% kế hoạch năm 2024" behind nine months: a part of a yearly plan is of its year.
  const own = (asked.yearly ? period : null) ?? likeBefore(figure, metric, told.before) ?? period;
  if (own) return own;
  // "raised $13 billion in September from Iconiq and Lightspeed, at a valuation of $183 billion": what a round values is of its time.
  if (metric === 'market-value' && told.before && rounds.has(told.before.metric)) return told.before.period;
  // "Palmsound, founded in 2012, raised $31 million": a sentence with a time of its own is not of the day's news.
  if (modality === 'reported' && (deals.has(metric) || asked.traded))
    return view.dates.every((date) => daily.has(date.grain) || heldAgainst(view, date) || sinceThen(view, date))
      ? (told.day ?? (told.news && inSession(view) ? told.news : null))
      : null;
  // "Macy's, by contrast, said this month that sales slipped": what was told at another time is of another.
  if (view.dates.some((date) => saidAt(view, date, figure))) return null;
  // "data usage increased seven-fold in the past 10 years": a change over years is of no quarter.
  if (overYears(view, figure)) return null;
  return modality !== 'threshold' && told.carried && (asked.flows || sinceEarlier(view, figure)) && !asked.paced ? { ...told.carried, basis: 'implied' } : null;
}
