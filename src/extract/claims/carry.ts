import type { Period } from '../../model/period.ts';
import type { Whole } from '../../model/whole.ts';
import { periodOf } from '../dates/calendar.ts';
import type { Binding, Carried } from './binding.ts';
import { nominalsOf } from './nominals/nominals.ts';
import { carriedDay, carriedPeriod, periodAgain, topicPeriod } from './period/carried-period.ts';
import { markets, marketTold } from './scope/market-told.ts';
import { soleMarket } from './scope/sole-market.ts';
import type { SentenceView } from './sentence/sentence-view.ts';
import type { Topic } from './topic.ts';
import { looksOn, meantIn, spokenOf } from './topic.ts';

/** How far into a sentence whom it tells of may stand. */
const lead = 10;

/** "quarterly revenue": the quarter of a sentence that names none, unless one is carried. */
function quarterly({ untold }: SentenceView, before: Period | null): Period | null {
  if (untold === undefined || /-Q|\//.test(before?.label ?? '')) return before;
  return periodOf(untold, 'implied') ?? before;
}

/** What a sentence may lean on of what was carried to it: a new paragraph comes back to whom and what the article is about. */
export function leansOn(view: SentenceView, carried: Whole<Carried>, topic: Topic, published: string): Whole<Carried> {
  const last = view.from > 0 ? carried.period : periodAgain(carried.period, carried.topic, published);
  const period = quarterly(view, last);
  const before = period === carried.period ? carried : { ...carried, period };
  const subject = meantIn(view, before.subject, topic);
  const anew = countedAnew(view, before);
  const share = anew ? undefined : before.share;
  const market = anew && before.counter ? null : before.market;
  if (view.from > 0) return subject === before.subject && !anew ? before : { ...before, share, market, subject };
  return { ...before, share, market, subject, source: null, far: true };
}

/** "Synergy, which counts hosting too, gives it 33%": the market of another who counts is not the one told of before. */
const countedAnew = ({ mentions }: SentenceView, { counter }: Carried): boolean =>
  mentions.some(({ type, entity }) => type === 'analyst' && entity !== counter);

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
  const rate = bindings.findLast((_, index) => view.quantities[index]?.kind === 'percent');
  const told = amount ?? bindings.findLast(({ metric }) => metric !== null);
  const share = marketTold(bindings) ?? before.share;
  return {
    owner: last ? last.subject : before.owner,
    share,
    market: soleMarket(view, before.market),
    far: marketTold(bindings) === undefined && before.far,
    counter: bindings.findLast((one) => one.attributedTo !== null && markets.has(one.metric))?.attributedTo ?? before.counter,
    place: view.places.findLast((place) => !view.actors.some((actor) => actor.from <= place.from && actor.to >= place.to))?.entity ?? before.place,
    source: bindings.findLast((one) => one.attributedTo !== null && (one.subject === null || markets.has(one.metric)))?.attributedTo ?? before.source ?? null,
    subject: leads ? first.entity : before.subject,
    period,
    topic: topicPeriod(before.topic, period),
    day: carriedDay(view, before.day, published),
    news: before.news ?? carriedDay(view, null, published),
    // "The market expanded to $34.6 billion, adding $8.2 billion": it is the market that is counted.
    // "Spending will be 3% higher": with a growth one goes on with what grows.
    metric: told
      ? (told.metric === 'growth' && told.evidence.metric.topic) || told.metric || bindings.find(({ metric }) => markets.has(metric))?.metric || null
      : before.metric,
    rate: rate ? rate.metric : before.rate,
    sited: before.sited || bindings.some(({ metric }) => metric === 'data-centres'),
    many: () => nominalsOf(view).find((one) => one.role === 'subject')?.kind === 'crowd',
  };
}
