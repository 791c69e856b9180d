import type { Metric } from '../../model/figure.ts';
import type { MetricWord } from '../../model/language.ts';
import type { Hit } from '../lexicon/passage.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import type { SentenceView } from './sentence-view.ts';
import { haltsBetween, hitsIn } from './sentence-view.ts';

/** What a figure measures, and the word that says so. */
export interface MetricEvidence {
  readonly metric: Metric | null;
  readonly word?: Hit<'metric'>;
}

// Things whose growth is not the growth of a business: "lợi nhuận tăng 58%", "giá cổ phiếu giảm 1,8%".
const otherGrowth: ReadonlySet<Metric | null> = new Set<Metric | null>([
  null,
  'net-income',
  'operating-income',
  'price',
  'market-value',
  'capex',
  'stake',
  'backlog',
  'investment',
  'saving',
  'deal-value',
  'margin',
]);
const farthest = 30;

/** Steps from a word to a figure: more across other figures and clauses, more for a word behind. */
function distance(view: SentenceView, word: Hit<'metric'>, figure: ColouredQuantity): number {
  const behind = word.from >= figure.to;
  const [from, to] = behind ? [figure.to, word.from] : [word.to, figure.from];
  const between = view.quantities.filter((other) => other !== figure && other.from >= from && other.to <= to && other.kind === figure.kind).length;
  const halts = haltsBetween(view, from, to);
  // "grew 3 per cent to $6.1bn and profit shrank": behind "and" begins the next thing.
  const next = behind && hitsIn(view, 'relation', { from, to }).some((hit) => hit.meaning === 'both') ? 12 : 0;
  return to - from + next + (word.meaning.weak ? 8 : 0) + halts * 5 + between * (behind ? 12 : 3) + (behind ? (halts > 0 ? 12 : 2) : 0);
}

/** The topic a verb of change speaks of: the nearest metric noun before it. */
function topicOf(words: readonly Hit<'metric'>[], verb: Hit<'metric'>, view: SentenceView): MetricWord | undefined {
  let topic: Hit<'metric'> | undefined;
  for (const word of words)
    if (
      word.to <= verb.from &&
      word.meaning.verb !== true &&
      (!word.meaning.weak || word.meaning.metric === 'market-size' || word.meaning.metric === 'price') &&
      haltsBetween(view, word.to, verb.from) <= 1
    )
      topic = word;
  return topic?.meaning;
}

const countedTopic = (view: SentenceView, before: number): boolean =>
  hitsIn(view, 'noun', { from: Math.max(view.from, before - 4), to: before }).some((noun) => noun.meaning.metric !== undefined);

/** "nắm 80% cổ phần" is a stake, "chiếm 45% doanh thu" a part of a whole: what stands right behind decides. */
function shareOf(view: SentenceView, words: readonly Hit<'metric'>[], figure: ColouredQuantity, verb: Hit<'metric'>): MetricEvidence {
  const behind = words.find((word) => word.from >= figure.to && word.from - figure.to <= 4 && !word.meaning.verb);
  const market = hitsIn(view, 'market', view).length > 0 || words.some((word) => word.meaning.metric === 'market-share' && !word.meaning.owns);
  if (verb.meaning.owns && !market && !behind) return { metric: 'stake', word: verb };
  if (!behind || behind.meaning.metric === 'market-share' || behind.meaning.weak) return { metric: 'market-share', word: verb };
  return behind.meaning.metric === 'stake' ? { metric: 'stake', word: behind } : { metric: null, word: behind };
}

/** The metric of a figure: what its noun counts, else the nearest fitting word of its sentence. */
export function metricOf(view: SentenceView, figure: ColouredQuantity): MetricEvidence {
  if (figure.kind === 'duration') return { metric: null };
  const words = hitsIn(view, 'metric', view);
  let best: Hit<'metric'> | undefined;
  let least = farthest;
  for (const word of words) {
    if (!word.meaning.kinds.includes(figure.kind) || (word.from < figure.to && word.to > figure.from)) continue;
    const steps = distance(view, word, figure);
    if (steps < least) [least, best] = [steps, word];
  }
  if (figure.kind === 'money' && figure.per === 'share') return { metric: 'price' };
  // "sa thải 500 nhân viên": the verb before the count says jobs, not headcount.
  if (figure.kind === 'count')
    return best &&
      best.to <= figure.from &&
      (figure.metric === 'employees' || figure.metric === 'jobs' || view.passage.lexicon.language.people.includes(figure.unit ?? ''))
      ? { metric: best.meaning.metric, word: best }
      : { metric: figure.metric ?? null };
  if (figure.metric) return { metric: figure.metric };
  if (!best) return { metric: null };
  const market = best.meaning.weak
    ? words.find((word) => word.meaning.metric === 'market-size' && word.to <= figure.from && haltsBetween(view, word.to, figure.from) === 0)
    : undefined;
  // "thị trường hạ tầng đám mây … trị giá 3,3 tỷ USD": what is worth that is the market, if no company stands between.
  if (figure.kind === 'money' && market && !view.actors.some((actor) => actor.from >= market.to && actor.to <= figure.from))
    return { metric: 'market-size', word: market };
  if (best.meaning.metric === 'market-share' && best.meaning.verb) return shareOf(view, words, figure, best);
  if (best.meaning.metric !== 'growth') return { metric: best.meaning.metric, word: best };
  const topic = best.meaning.verb ? topicOf(words, best, view) : undefined;
  // "thị phần tăng lên 33%" still tells a share, "biên lợi nhuận tăng lên 25%" a margin.
  if (topic && figure.kind !== 'multiple' && (topic.metric === 'market-share' || topic.metric === 'margin')) return { metric: topic.metric, word: best };
  if ((topic && otherGrowth.has(topic.metric)) || (best.meaning.verb && !topic && countedTopic(view, best.from))) return { metric: null, word: best };
  return { metric: 'growth', word: best };
}
