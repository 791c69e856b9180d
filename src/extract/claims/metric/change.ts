import type { Metric } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { haltsBetween } from '../clauses.ts';
import { joined } from '../lists.ts';
import { nominalsOf } from '../nominals.ts';
import { hitsIn } from '../phrases.ts';
import type { SentenceView } from '../sentence-view.ts';
import { amountOf, joinedFigures } from './joined.ts';
import type { MetricCase } from './metric-rule.ts';
import { unsaid } from './metric-rule.ts';
import { isChange, isTopic, nounBehind, relationAt, relationBefore, toldBefore } from './words.ts';

type Word = Hit<'metric'>;

/** What changes, as far as the sentence says: the metric, null for what is no metric, undefined where nothing is said. */
export interface Topic {
  readonly metric?: Metric | null;
  readonly word?: Word;
}

const reach = 7;
const shares: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share', 'margin', 'stake']);

/** The word of change a figure belongs to: "rose 12%", "a 12% rise", "12% higher". */
export function changeWord(on: MetricCase): Word | undefined {
  const { view, words } = on;
  // "tăng 10% và 18%": the verb stands before the first of a list; "by $200 million, or 3%": before the amount.
  const figure = amountOf(on) ?? joinedFigures(on)[0] ?? on.figure;
  // "9%, 5% and 5% growth": the noun stands behind the last of a list; "a 61 percent year-on-year increase": and behind what it is held against.
  const last = joinedFigures(on).at(-1) ?? on.figure;
  const end = hitAt(view.passage, 'basis', last.to)?.to ?? last.to;
  const behind = words.find((word) => word.from >= end && isChange(word) && (!word.meaning.verb || word.from === end));
  if (behind && behind.from - end <= 2 && haltsBetween(view, last.to, behind.from) === 0) return behind;
  const before = words.findLast((word) => word.to <= figure.from && isChange(word));
  // "an 18 per cent increase, accounting for 16 per cent": the increase is the eighteen's.
  const taken = before && view.quantities.some((other) => other.kind === figure.kind && other.to <= before.from && before.from - other.to <= 2);
  if (!before || (taken && !before.meaning.verb)) return undefined;
  // "revenue growth in its office software (27%)", "mức tăng trưởng tích cực, lần lượt đạt 10,8%": a noun may wait across one halt.
  const noun = !before.meaning.verb || view.passage.tokens[figure.from - 1]?.raw === '(';
  const halts = haltsBetween(view, before.to, figure.from);
  // "growth for Azure, its flagship business, came in at 48%": or across a whole aside.
  if (figure.from - before.to > (noun ? (halts === 2 ? 3 : 2) * reach : reach) || halts > (noun ? 2 : 0)) return undefined;
  return view.quantities.some((other) => other.kind === figure.kind && other.from >= before.to && other.to <= figure.from) ? undefined : before;
}

/** Nouns joined by "and" right before a list of figures: "doanh thu và lợi nhuận trước thuế đạt …". */
function joinedNouns({ view, words }: MetricCase, upTo: number, count: number): readonly Word[] {
  const nouns = words.filter((word) => word.to <= upTo && isTopic(word)).slice(-count);
  const listed = nouns.every((noun, index) => index === 0 || joined(view, nouns[index - 1]?.to ?? 0, noun.from));
  return listed && nouns.length === count ? nouns : [];
}

/** "tăng lần lượt 24% và 37%", "of $3bn and $1bn": as many nouns, or amounts before, as figures. */
export function paired(on: MetricCase): Topic | undefined {
  const figures = joinedFigures(on);
  const place = figures.indexOf(on.figure);
  const first = figures[0];
  if (!first || figures.length < 2) return undefined;
  const noun = joinedNouns(on, first.from, figures.length)[place];
  if (noun) return { metric: noun.meaning.metric, word: noun };
  if (on.figure.kind === 'money' || !hitsIn(on.view, 'relation', on.view).some((hit) => hit.meaning === 'respectively')) return undefined;
  const levels = on.view.quantities.flatMap((quantity, at) => (quantity.to <= first.from && quantity.kind === 'money' ? (on.earlier[at] ?? []) : []));
  const level = levels.slice(-figures.length)[place];
  return levels.length >= figures.length && level ? { metric: level.metric } : undefined;
}

/** The noun a verb of change speaks of, in its clause; of "revenue from ad sales" the first, of "revenue in that market" the revenue. */
function nounBefore({ view, words }: MetricCase, at: number, halts: number): Word | undefined {
  // "sales of the company's phones grew": what says of whom something is does not grow itself.
  const nouns = words.filter(
    (word) => word.to <= at && isTopic(word) && !word.meaning.yardstick && haltsBetween(view, word.to, at) <= halts && relationAt(view, word.from) !== 'of',
  );
  const strong = nouns.filter((word) => !word.meaning.weak);
  while (strong.length > 1 && ['from', 'of'].includes(relationBefore(view, strong.at(-1)?.from ?? 0) ?? '')) strong.pop();
  return strong.at(-1) ?? nouns.at(-1);
}

/** "Its data centre group grew": a noun that describes the noun behind it is not what is counted. */
const describes = ({ passage }: SentenceView, to: number): boolean =>
  passage.lexicon.language.compounds && (hitAt(passage, 'sort', to) !== undefined || hitAt(passage, 'market', to) !== undefined);

/** "Enterprise customers, on the other hand, rose 14%": what is counted may grow too. */
function countedBefore({ view }: MetricCase, at: number, halts: number): Topic | undefined {
  const nouns = hitsIn(view, 'noun', { from: view.from, to: at });
  const noun = nouns.findLast((hit) => hit.meaning.metric !== undefined && haltsBetween(view, hit.to, at) <= halts && !describes(view, hit.to));
  return noun && !view.quantities.some((quantity) => quantity.to === noun.to) ? { metric: noun.meaning.metric ?? null } : undefined;
}

/** What the figure before measured goes on where no noun stands between: "đạt 859 triệu USD, tăng 49%". */
function topicBefore(on: MetricCase, at: number, change: Word | undefined): Topic | undefined {
  const before = toldBefore(on);
  if (!before || before.quantity.to > at) return undefined;
  const { metric, evidence } = before.told;
  // "has 3,000 customers and has grown 140 percent": a verb of its own behind "and" speaks of the company again.
  const anew = change?.meaning.verb
    ? hitsIn(on.view, 'relation', { from: before.quantity.to, to: at }).some(
        (hit, index, all) => hit.meaning === 'both' && all[index + 1]?.meaning === 'copula' && all[index + 1]?.from === hit.to && all[index + 1]?.to === at,
      )
    : false;
  if (anew) return undefined;
  // "…, which makes a third of the total, fell 10%": a part is not what changes.
  const named = on.words.some((word) => word.from >= before.quantity.to && word.to <= at && isTopic(word) && !word.meaning.yardstick);
  if (named || (metric === null && evidence.metric.rule === unsaid)) return undefined;
  if (metric === null && (before.quantity.kind === 'fraction' || before.quantity.kind === 'percent') && !('topic' in evidence.metric)) return undefined;
  if ('topic' in evidence.metric) return { ...(evidence.metric.topic === undefined ? {} : { metric: evidence.metric.topic }) };
  const other = on.view.actors.some((actor) => actor.from >= before.quantity.to && actor.to <= at);
  // "chiếm 32% thị phần, tăng trưởng 39%": a share does not grow so, its owner does.
  return other || (change?.meaning.verb !== true && shares.has(metric)) ? undefined : { metric };
}

/** "Spending on cloud infrastructure (IaaS and PaaS) rose": where a bracket opens that closes right before a place. */
function bracketBefore({ passage: { tokens }, from }: SentenceView, at: number): number {
  if (tokens[at - 1]?.raw !== ')') return at;
  let open = at - 1;
  while (open > from && tokens[open]?.raw !== '(') open--;
  return open;
}

/** What a change is a change of. */
export function topicOf(on: MetricCase, change: Word | undefined): Topic {
  const { figure } = on;
  const at = change && change.to <= figure.from ? change.from : figure.from;
  const behind = nounBehind(on, change && change.from >= figure.to ? change.to : figure.to) ?? (change && nounBehind(on, figure.to));
  if (behind) return { metric: behind.meaning.metric, word: behind };
  const pair = paired(on);
  if (pair) return pair;
  // "cut costs by 40%": the object of the verb.
  const object = change && on.words.findLast((word) => word.from >= change.to && word.to <= figure.from && isTopic(word));
  // "trimmed its workforce by 10 percent": those counted may be the object.
  const staff = change && !object && change.to <= figure.from ? hitsIn(on.view, 'noun', { from: change.to, to: figure.from }).at(-1) : undefined;
  if (staff?.meaning.metric === 'employees' && haltsBetween(on.view, staff.to, figure.from) === 0) return { metric: 'employees' };
  const near = object ?? nounBefore(on, at, 0) ?? nounBefore(on, bracketBefore(on.view, at), 0);
  // "37.9 percent market share and a growth rate of 17.7 percent": a share is not what the rate is of, unless it says "share growth".
  // "Biên lợi nhuận được cải thiện từ 16%": a margin, or a share right behind its noun, is itself without a word of growth.
  const apart =
    near &&
    change?.meaning.verb !== true &&
    near.to < at &&
    shares.has(near.meaning.metric) &&
    (change !== undefined || (near.meaning.metric !== 'margin' && at - near.to > 2));
  const noun = apart ? undefined : near;
  if (noun) return { metric: noun.meaning.metric, word: noun };
  const counted = countedBefore(on, at, 0);
  if (counted) return counted;
  const before = topicBefore(on, at, change);
  if (before) return before;
  const found = nounBefore(on, at, 3);
  // "Fuelled by demand for servers, the company's cloud business climbed 62%": behind a comma another is spoken of.
  const turned =
    found &&
    found.meaning.metric !== 'price' &&
    nominalsOf(on.view).some((one) => one.kind !== 'onlooker' && one.to <= at && one.role === 'subject' && haltsBetween(on.view, found.to, one.from) > 0);
  const aside = turned ? undefined : found;
  const farther = aside && change?.meaning.verb !== true && shares.has(aside.meaning.metric) ? undefined : aside;
  return farther ? { metric: farther.meaning.metric, word: farther } : (countedBefore(on, at, 2) ?? {});
}
