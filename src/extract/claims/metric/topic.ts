import type { Metric } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { relationAt, relationBefore } from '../sentence/relations.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Topic } from './change.ts';
import { paired } from './change.ts';
import type { MetricCase } from './metric-rule.ts';
import { unsaid } from './metric-rule.ts';
import { isTopic, nounBehind, soldBefore, startOf, toldBefore } from './words.ts';

type Word = Hit<'metric'>;

const reach = 8;
const shares: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share', 'margin', 'stake']);

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

/** "ghi nhận doanh số ấn tượng với 28.220 xe, tăng 177%": whether sales are what was counted from a place on. */
const salesOf = ({ view, words }: MetricCase, at: number): boolean =>
  words.some(
    (word) => word.meaning.metric === 'revenue' && !word.meaning.verb && word.to <= at && at - word.to <= reach && haltsBetween(view, word.to, at) === 0,
  );

/** Whether a figure stands right behind the comma or dash, or behind the noun, of the one before: "32% market share - a 1% rise". */
function told({ view, figure, words }: MetricCase, to: number): boolean {
  const noun = words.find((word) => word.from === to && shares.has(word.meaning.metric));
  const start = startOf(view, figure);
  return start - (noun?.to ?? to) <= 2 && haltsBetween(view, noun?.to ?? to, start) === 1;
}

/** What the figure before measured goes on where no noun stands between: "đạt 859 triệu USD, tăng 49%". */
function topicBefore(on: MetricCase, at: number, change: Word | undefined): Topic | undefined {
  const before = toldBefore(on);
  if (!before || before.quantity.to > at) return undefined;
  const { metric, evidence } = before.told;
  const other = on.view.actors.some((actor) => actor.from >= before.quantity.to && actor.to <= at);
  // "32% market share, a 1% rise": a rise told of it in the same breath is the share's.
  if (shares.has(metric) && change?.meaning.step && change.from >= on.figure.to && !other && told(on, before.quantity.to)) return { metric };
  // "has 3,000 customers and has grown 140 percent": a verb of its own behind "and" speaks of the company again.
  const anew = change?.meaning.verb
    ? hitsIn(on.view, 'relation', { from: before.quantity.to, to: at }).some(
        (hit, index, all) => hit.meaning === 'both' && all[index + 1]?.meaning === 'copula' && all[index + 1]?.from === hit.to && all[index + 1]?.to === at,
      )
    : false;
  if (anew) return undefined;
  // "…, which makes a third of the total, fell 10%": a part is not what changes.
  const named = on.words.some((word) => word.from >= before.quantity.to && word.to <= at && isTopic(word) && !word.meaning.yardstick);
  if (before.quantity.kind === 'count' && metric === null && !named && (soldBefore(on, before.quantity.from) || salesOf(on, before.quantity.from)))
    return { metric: 'revenue' };
  if (named || (metric === null && evidence.metric.rule === unsaid)) return undefined;
  if (metric === null && (before.quantity.kind === 'fraction' || before.quantity.kind === 'percent') && !('topic' in evidence.metric)) return undefined;
  if ('topic' in evidence.metric) return { ...(evidence.metric.topic === undefined ? {} : { metric: evidence.metric.topic }) };
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

const anew: ReadonlySet<string | undefined> = new Set(['behind', 'cause', 'clause']);

/** Whether a verb of change begins anew behind a share, with "after" or "thanks to". */
function shareAnew(on: MetricCase, change: Word): boolean {
  if (!change.meaning.verb || change.to > on.figure.from || !anew.has(relationBefore(on.view, change.from))) return false;
  return shares.has(toldBefore(on)?.told.metric ?? null) && relationBefore(on.view, startOf(on.view, on.figure)) !== 'reaching';
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
  // "with a 24% market share after growing 40%", "thanks to growing Azure by 48%": who has the share grew.
  if (change && !object && shareAnew(on, change)) return {};
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
  // "AWS - nhà cung cấp dẫn đầu thị trường - đạt mức tăng trưởng 17%": nor does a market grow that somebody is only said to be in.
  const turned =
    found &&
    found.meaning.metric !== 'price' &&
    nominalsOf(on.view).some(
      (one) =>
        one.kind !== 'onlooker' &&
        one.to <= at &&
        one.role === 'subject' &&
        (haltsBetween(on.view, found.to, one.from) > 0 || (one.kind === 'name' && one.to <= found.from && found.meaning.metric === 'market-size')),
    );
  const aside = turned ? undefined : found;
  const farther = aside && change?.meaning.verb !== true && shares.has(aside.meaning.metric) ? undefined : aside;
  return farther ? { metric: farther.meaning.metric, word: farther } : (countedBefore(on, at, 2) ?? {});
}
