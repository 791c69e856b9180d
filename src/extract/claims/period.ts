import type { Metric, Modality } from '../../model/figure.ts';
import type { Period } from '../../model/period.ts';
import { monthIndex, monthsLabel, periodOf } from '../dates/calendar.ts';
import type { DateReading } from '../dates/read-date.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { distance } from './date-distance.ts';
import { inOrder } from './dates-in-order.ts';
import { elsewhere } from './elsewhere.ts';
import { baseDate, compared, heldAgainst, sinceThen, undatedBase } from './held-against.ts';
import type { MetricEvidence } from './metric/metric-rule.ts';
import { hitsIn } from './phrases.ts';
import type { SentenceView } from './sentence-view.ts';
import { inAll, saying } from './timeless.ts';

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
// Taken in day by day.
const takings: Metrics = new Set<Metric | null>(['revenue', 'net-income', 'operating-income']);
// Had at one time: a date further off in the sentence is of something else.
const stocks: Metrics = new Set<Metric | null>(['customers', 'users', 'employees', 'regions', 'data-centres', 'market-value', 'rank', 'backlog']);
// Agreed on a day.
const deals: Metrics = new Set<Metric | null>(['deal-value', 'investment', 'price', 'stake', 'market-value']);
const daily = new Set(['day', 'week']);

/** What earlier sentences and figures let a figure leave out. */
export interface Told {
  readonly published: string;
  /** The period carried from the sentences before. */
  readonly carried: Period | null;
  /** The day this paragraph tells of. */
  readonly day: Period | null;
  /** The figure before it in the sentence. */
  readonly before: { readonly flows: boolean; readonly period: Period | null } | undefined;
}

/** What is asked of a figure when its time is sought. */
interface Asked {
  readonly metric: Metric | null;
  readonly modality: Modality;
  /** Earned or grown over a stretch of time. */
  readonly flows: boolean;
  /** The rise or fall of a share's price: of the day. */
  readonly traded: boolean;
  /** Told by the year or as a yearly pace, whatever quarter is spoken of. */
  readonly paced: boolean;
}

/** Revenue, and what the contract does not know but a quarter tells of too: profit before tax, what a share earned, the rise of a profit. */
export const overTime = ({ word, topic }: MetricEvidence, metric: Metric | null): boolean =>
  flows.has(metric) ||
  (metric === null &&
    (word?.meaning.flow === true || (topic != null && (flows.has(topic) || earned.has(topic))) || (word !== undefined && earned.has(word.meaning.metric))));

/** "Alibaba was fourth with 4.6%": a rank is of the time of the share it goes with. */
export const sharedRank = (view: SentenceView, { kind, to }: ColouredQuantity): boolean =>
  kind === 'rank' && view.quantities.some((other) => other.kind === 'percent' && other.from >= to && other.from - to <= 5);

/** The stretch a date speaks of: "quý kết thúc ngày 31/12" of the quarter. */
export const stretchOf = (date: DateReading): DateReading => (date.covers ? { ...date, ...date.covers } : date);
const periodFrom = (date: DateReading): Period | null => periodOf(stretchOf(date).value, date.basis) ?? null;

/** How many words off a date may stand: what is earned is told of the sentence's time, a bare count only of a time right beside it. */
function reach({ kind }: ColouredQuantity, { metric, flows: flowing }: Asked): number {
  if (flowing) return Number.POSITIVE_INFINITY;
  if (stocks.has(metric)) return 10;
  if (metric !== null) return Number.POSITIVE_INFINITY;
  if (kind === 'count') return 5;
  return kind === 'fraction' || kind === 'multiple' || kind === 'rank' ? 4 : Number.POSITIVE_INFINITY;
}

/** Whether a verb of saying stands within a few words behind a place. */
const saidBetween = (view: SentenceView, from: number, to: number): boolean =>
  hitsIn(view, 'relation', { from, to: Math.min(to, from + 7) }).some((hit) => hit.meaning === 'by');

/** Whether a date can be the period of a figure at all. */
function fits(view: SentenceView, date: DateReading, figure: ColouredQuantity, asked: Asked, published: string): boolean {
  const { metric, modality, flows: flowing } = asked;
  if (flowing && daily.has(stretchOf(date).grain)) return false;
  // "Tháng trước, Amazon cho biết doanh thu …": when it was said is not when it was earned.
  if (flowing && date.grain === 'month' && date.from - view.from <= 2 && saidBetween(view, date.to, figure.from)) return false;
  if (compared(view, date, figure) || elsewhere(view, date, figure)) return false;
  // "has 40 shops and will list in 2030": what is so today is not of a time to come.
  if (modality === 'reported' && (metric === null || stocks.has(metric)) && (periodFrom(date)?.start ?? '') > published) return false;
  // "By 2030 it will open shops, schools and 20 clinics": what is to come is all of the time that is named.
  if (modality !== 'reported' && (periodFrom(date)?.end ?? '') > published) return true;
  return (date.from >= figure.to ? date.from - figure.to : figure.from - date.to) <= reach(figure, asked);
}

/** "doanh thu tính đến hết tháng 8": what is earned up to the end of a month is earned since January. */
function sinceJanuary({ value, basis }: DateReading): Period | null {
  const [year = 0, month = 1] = value.split('-').map(Number);
  return periodOf(monthsLabel(monthIndex(year, 1), monthIndex(year, month)).value, basis) ?? null;
}

/** The nearest fitting date of the sentence. */
function nearest(view: SentenceView, figure: ColouredQuantity, asked: Asked, published: string): Period | null {
  let best: DateReading | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const date of view.dates) {
    if (!fits(view, date, figure, asked, published)) continue;
    const steps = distance(view, date, figure);
    if (steps < least) [least, best] = [steps, date];
  }
  return best ? (takings.has(asked.metric) && best.stands && best.grain === 'month' ? sinceJanuary(best) : periodFrom(best)) : null;
}

/** "Net profit was $5bn, up 58%": a change, part or rank told behind what was earned is of the same time. */
const likeBefore = ({ kind }: ColouredQuantity, metric: Metric | null, before: Told['before']): Period | null =>
  before?.flows && (metric === 'rank' || (metric === null && kind !== 'count')) ? before.period : null;

/** "estimated revenue at $2 billion in 2020 and at $4 billion in 2021": a date behind a figure may be its own. */
const datedBehind = (view: SentenceView, { to }: ColouredQuantity): boolean => view.dates.some((date) => date.from >= to);

/** The time a figure speaks of: that of its base, the nearest fitting date, that of the figure before, or one carried from earlier sentences. */
export function figurePeriod(view: SentenceView, figure: ColouredQuantity, asked: Asked, told: Told): Period | null {
  if (figure.kind === 'duration' || saying(view, figure)) return null;
  const { metric, modality } = asked;
  const base = baseDate(view, figure);
  if (base) return periodFrom(base);
  const ordered = inOrder(view, figure);
  if (ordered) return periodFrom(ordered);
  // "rose to $23 billion from $18 billion": of when the base is the text does not say.
  if (modality === 'reported' && asked.flows && undatedBase(view, figure)) return null;
  // "earned 72 cents a share; analysts had expected 51": what was expected is of the time of what came.
  if (modality === 'estimated' && figure.kind === 'money' && told.before?.flows && told.before.period && !datedBehind(view, figure)) return told.before.period;
  // "a seed round of $2 million, so the total raised to date is $6 million": of no one time.
  if (metric === 'investment' && modality === 'reported' && inAll(view, figure)) return null;
  const period = nearest(view, figure, asked, told.published);
  // A promise speaks of the time it is due, not of the day it was made.
  if (modality === 'pledged') return period && (period.end > told.published || deals.has(metric)) ? period : null;
  // A forecast does not speak of a quarter that is over, unless it names it ("its 2023 forecast"); else which time it means the text does not say.
  if (modality === 'forecast') {
    const past = period && (period.end < told.published || (period.end === told.published && period.start < period.end));
    return period && (!past || period.basis === 'stated') ? period : null;
  }
  const own = likeBefore(figure, metric, told.before) ?? period;
  if (own) return own;
  // "Palmsound, founded in 2012, raised $31 million": a sentence with a time of its own is not of the day's news.
  if (modality === 'reported' && (deals.has(metric) || asked.traded))
    return view.dates.every((date) => daily.has(date.grain) || heldAgainst(view, date) || sinceThen(view, date)) ? told.day : null;
  return modality !== 'threshold' && told.carried && asked.flows && !asked.paced ? { ...told.carried, basis: 'implied' } : null;
}
