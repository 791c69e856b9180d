import type { Metric } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { isTopic } from '../metric/words.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { vouches } from '../nominals/vouching.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Place } from './place.ts';

const few = 4;
const counted: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share', 'market-size', 'rank']);
const links: ReadonlySet<string> = new Set(['of', 'from', 'into']);

/** "doanh thu máy chủ toàn cầu", "worldwide server revenue": what the whole world buys, with a word or two of what it is. */
function worldly(view: SentenceView, word: Hit<'metric'>): boolean {
  const near = { from: word.from - few + 1, to: word.to + few };
  const place = hitsIn(view, 'geography', near).find((hit) => hit.meaning === 'world' && hit.from !== word.to && hit.to !== word.from);
  // "revenue for the world's biggest maker of computers": a maker of the world is somebody.
  const maker = place && place.from > word.to && genitive(view, place.to) && hitsIn(view, 'sort', { from: place.to, to: place.to + few }).length > 0;
  return place !== undefined && !maker && haltsBetween(view, Math.min(place.from, word.from), Math.max(place.to, word.to)) === 0;
}

/** "server market revenue", "vendor revenue in the global server market", "revenue from IaaS and PaaS": sales named after a market, before or behind. */
function marketSales(view: SentenceView, word: Hit<'metric'>): boolean {
  if (worldly(view, word)) return true;
  return hitsIn(view, 'market', view).some((market) => {
    if (market.from <= word.from && market.to >= word.from - 2) return market.to <= word.to && haltsBetween(view, market.from, word.from) === 0;
    const link = hitAt(view.passage, 'relation', word.to)?.meaning ?? '';
    return links.has(link) && market.from >= word.to && market.from - word.to <= few && haltsBetween(view, word.to, market.from) === 0;
  });
}

/** How many halts part two places, an aside in brackets not counted: "revenues (including IaaS and PaaS) were". */
function haltsOutside(view: SentenceView, from: number, to: number): number {
  const { tokens } = view.passage;
  const sign = (raw: string, at: number): number => {
    while (at < to && tokens[at]?.raw !== raw) at++;
    return at;
  };
  const open = sign('(', from);
  const close = sign(')', open);
  return close < to ? haltsBetween(view, from, open) + haltsBetween(view, close + 1, to) : haltsBetween(view, from, to);
}

/** "Public IaaS and PaaS services make up the bulk and grew 34%": where no measure is named, the market that leads is what grew. */
function marketGrew(view: SentenceView, figure: ColouredQuantity): boolean {
  const before = { from: view.from, to: figure.from };
  const [market] = hitsIn(view, 'market', before);
  if (!market || market.from - view.from > few || hitsIn(view, 'metric', before).some((word) => isTopic(word) && !counted.has(word.meaning.metric)))
    return false;
  return nominalsOf(view).every((one) => one.from >= figure.to || one.kind === 'crowd' || one.role === 'source');
}

/** "Synergy estimates that cloud infrastructure service revenues were $57 billion": where a market is counted and no seller is told of, its sales are the market. */
function marketTold({ view, figure, found, carried, earlier }: Place): boolean {
  if (found.metric !== 'revenue' && found.metric !== 'growth') return false;
  const nominals = nominalsOf(view);
  const sourced = nominals.some((one) => one.role === 'source') || (carried.source !== undefined && carried.source !== null);
  // "Doanh thu máy chủ trên toàn thế giới tăng 6%": so does a text that has spoken of nobody yet.
  const led = hitsIn(view, 'metric', { from: view.from, to: view.from + few }).find((hit) => hit.meaning.metric === 'revenue');
  if (!sourced && !counted.has(carried.metric) && carried.subject !== null && !(led && worldly(view, led))) return false;
  const crowd = nominals.find((one) => one.kind === 'crowd')?.to ?? view.to;
  // "With most providers having released their earnings": theirs is nobody's.
  const sellers =
    view.actors.some((actor) => actor.to <= figure.from && !vouches(view, actor)) ||
    nominals.some((one) => one.kind === 'own' && one.to <= figure.from && one.from < crowd);
  if (sellers) return false;
  // "revenues were $30 billion, with trailing twelve-month revenues reaching $111 billion": the market's again.
  if (found.metric === 'revenue' && earlier.findLast(({ metric }) => metric !== null)?.metric === 'market-size') return true;
  if (found.metric === 'growth' && marketGrew(view, figure)) return true;
  const word = hitsIn(view, 'metric', { from: view.from, to: figure.from }).findLast((hit) => hit.meaning.metric === 'revenue' && !hit.meaning.verb);
  // "revenues from cloud services, including IaaS, PaaS and private cloud, totaled": what is in it may be told by the way.
  const parts = hitsIn(view, 'relation', { from: view.from, to: figure.from }).some((hit) => hit.meaning === 'of-which');
  if (!word || haltsOutside(view, word.to, figure.from) > (parts ? few + 1 : 1)) return false;
  const seller = view.actors.some((actor) => actor.from >= word.to && actor.from - word.to <= few);
  return !seller && marketSales(view, word);
}

/** "Doanh thu của Viettel tại thị trường Peru tăng 82%": the market is only where it sells. */
const soldIn = ({ view, figure, found }: Place): boolean =>
  found.topic === 'revenue' &&
  found.word !== undefined &&
  !found.word.meaning.weak &&
  view.actors.some(
    (actor) => actor.from >= (found.word?.to ?? view.to) && actor.to <= figure.from && actor.from - (found.word?.to ?? 0) <= few && !vouches(view, actor),
  );

/** "AWS - nhà cung cấp dẫn đầu thị trường - đạt mức tăng trưởng 17%": whether a market only helps to say who somebody is; a sort before it does so though nothing closes the aside. */
const inAside = (view: SentenceView, { from, to }: Hit<'metric'>, figure: ColouredQuantity): boolean =>
  nominalsOf(view).some(
    (one) =>
      (haltsBetween(view, to, figure.from) > 0 || hitsIn(view, 'sort', { from: one.to + 1, to: from }).length > 0) &&
      one.kind === 'name' &&
      one.role === 'subject' &&
      view.passage.tokens[one.to]?.kind === 'sign' &&
      one.to < from &&
      haltsBetween(view, one.to + 1, from) === 0,
  );

/** "Doanh thu của Viettel *tại thị trường Peru* tăng 82%; Burundi tăng 38%": a market only told as where somebody named before sells. */
function whereSold(view: SentenceView, { from, meaning }: Hit<'metric'>): boolean {
  const link = meaning.weak ? hitEnding(view.passage, 'relation', from) : undefined;
  if (link?.meaning !== 'at' && link?.meaning !== 'into' && link?.meaning !== 'from') return false;
  // "doanh thu từ thị trường Mỹ tăng 34%": sales right before it say so, too, where that is a place.
  const sales = view.passage.endings[link.from]?.some((hit) => hit.cat === 'metric' && (hit as Hit<'metric'>).meaning.metric === 'revenue');
  const place = view.places.some((one) => one.from > from && one.from - from <= few);
  if (sales && place) return true;
  return link.meaning !== 'from' && view.actors.some((actor) => actor.to < from && haltsBetween(view, actor.to, from) === 0 && !vouches(view, actor));
}

/** Whether a figure is a market's and no company's. */
export function ofMarket(place: Place): boolean {
  const { view, figure, found } = place;
  return (
    found.metric === 'market-size' ||
    (found.metric === 'growth' &&
      !soldIn(place) &&
      hitsIn(view, 'metric', view).some(
        (hit) =>
          hit.meaning.metric === 'market-size' &&
          hit.to <= figure.from &&
          !view.actors.some((actor) => actor.from >= hit.to && actor.to <= figure.from) &&
          !inAside(view, hit, figure) &&
          !whereSold(view, hit) &&
          // "AWS - nhà cung cấp dẫn đầu thị trường đạt mức tăng 17%": nor is one that somebody is said to lead.
          !view.passage.endings[hit.from]?.some((one) => one.cat === 'metric' && (one as Hit<'metric'>).meaning.leads === true),
      )) ||
    marketTold(place)
  );
}
