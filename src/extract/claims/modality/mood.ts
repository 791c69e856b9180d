import type { Metric, Modality } from '../../../model/figure.ts';
import type { Lang } from '../../../model/text.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { startOf } from '../metric/words.ts';
import { clauseAround } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { mayTellOf } from './estimate-of.ts';

/** A figure before it in its sentence, and how it was meant. */
export interface Meant {
  readonly figure: ColouredQuantity;
  readonly modality: Modality;
  readonly metric: Metric | null;
}

/** All that is asked when it is sought whether a figure happened, is expected, promised, tried or denied. */
export interface Mood {
  readonly view: SentenceView;
  readonly figure: ColouredQuantity;
  readonly metric: Metric | null;
  /** Whether it measures over a stretch of time. */
  readonly flows: boolean;
  readonly clause: TokenRange;
  /** The words of mood before it in its clause. */
  readonly before: readonly Hit<'modality'>[];
  readonly earlier: Meant | undefined;
}

/** A sentence, a figure in it, and how it is meant. */
export type ModalityExample = readonly [lang: Lang, text: string, figure: string, modality: Modality];

/** One way in which a text says how a figure is meant. */
export interface ModalityRule {
  readonly name: string;
  readonly resolve: (mood: Mood) => Modality | undefined;
  readonly examples: readonly ModalityExample[];
  /** Sentences like it in which it is meant otherwise. */
  readonly counterExamples: readonly ModalityExample[];
}

/** What is earned or counted is never an attempt: "net income collapsed to $48 million". */
export const earned: ReadonlySet<Metric | null> = new Set<Metric | null>([
  'revenue',
  'operating-income',
  'net-income',
  'growth',
  'margin',
  'users',
  'customers',
  'market-share',
]);

/** What a figure measures, and whether over a stretch of time. */
export interface Measured {
  readonly metric: Metric | null;
  readonly flows: boolean;
}

/** "beating the expected $9.2 billion and marking an 8% increase": a word between an article and a figure is that figure's alone. */
export function attributive(view: SentenceView, { from, to }: Hit<'modality'>): ColouredQuantity | undefined {
  const pointed = view.passage.lexicon.language.compounds && hitEnding(view.passage, 'pointer', from) !== undefined;
  return pointed ? view.quantities.find((other) => other.from === to || other.from === to + 1) : undefined;
}

function ofAnother(view: SentenceView, figure: ColouredQuantity, hit: Hit<'modality'>): boolean {
  const own = attributive(view, hit);
  return own !== undefined && own !== figure;
}

/** A clause, and the bracket inside it: what that says is of itself. */
interface Opened {
  readonly clause: TokenRange;
  readonly aside?: TokenRange;
}

/** "expects revenue of $5 billion (its best yet) with a profit of $1 billion": behind a closed bracket the clause goes on. */
function openedBefore(view: SentenceView, clause: TokenRange): Opened {
  const { tokens } = view.passage;
  // "is projected to make up as much as 14 percent": nor does a hedge open a clause.
  const hedge = hitEnding(view.passage, 'hedge', clause.from);
  if (hedge && hedge.from > view.from) return { clause: { from: clauseAround(view, { from: hedge.from, to: hedge.from }).from, to: clause.to } };
  // "will grow fastest, by 35.9 per cent": how much stands behind a comma of its own clause.
  const by = tokens[clause.from - 1]?.raw === ',' && hitAt(view.passage, 'relation', clause.from)?.meaning === 'agent';
  if (by) return { clause: { from: clauseAround(view, { from: clause.from - 2, to: clause.from - 2 }).from, to: clause.to } };
  if (tokens[clause.from - 1]?.raw !== ')') return { clause };
  let at = clause.from - 1;
  while (at > view.from && tokens[at]?.raw !== '(') at--;
  if (at === view.from) return { clause };
  return { clause: { from: clauseAround(view, { from: at, to: at }).from, to: clause.to }, aside: { from: at, to: clause.from } };
}

/** "hoàn thành 43% mục tiêu doanh thu": so much of a plan was reached. */
const ofPlan = (view: SentenceView, { from }: Hit<'modality'>): boolean => view.quantities.some(({ kind, to }) => kind === 'percent' && to === from);

/** "Brightwater puts the market at $22 billion", "Morgan Stanley puts it at $500m": whether one who looks on puts an amount at so much. */
const reckoned = (view: SentenceView, { from }: Hit<'modality'>, figure: ColouredQuantity, metric: Metric | null): boolean =>
  figure.kind === 'money' &&
  hitEnding(view.passage, 'relation', startOf(view, figure))?.meaning === 'at' &&
  (metric === 'market-size' || view.actors.some((actor) => actor.to <= from && from - actor.to <= 2 && actor.type === 'analyst'));

/** "will shed 14,000 jobs after sales slumped 20%": what stands behind "after", with a noun of its own, had happened by then. */
const beforeAfter = (view: SentenceView, { to }: Hit<'modality'>, { from }: ColouredQuantity): boolean =>
  hitsIn(view, 'relation', { from: to, to: from }).some(
    (hit) => hit.meaning === 'behind' && hitsIn(view, 'metric', { from: hit.to, to: from }).some((word) => !word.meaning.verb && word.meaning.metric !== null),
  );

/** "In May it bought ADT": a month is no mood. */
const isMonth = ({ dates }: SentenceView, { from, to }: Hit<'modality'>): boolean => dates.some((date) => date.from <= from && to <= date.to);

/** The mood of its clause, to be looked at more closely. */
export function moodOf(view: SentenceView, figure: ColouredQuantity, { metric, flows }: Measured, earlier: Meant | undefined): Mood {
  const { clause, aside } = openedBefore(view, clauseAround(view, figure));
  const before = hitsIn(view, 'modality', { from: clause.from, to: figure.from }).filter(
    (hit) =>
      !(aside && hit.from > aside.from && hit.to < aside.to) &&
      (hit.meaning.modality !== 'attempted' || (!earned.has(metric) && !hit.meaning.failed)) &&
      !ofAnother(view, figure, hit) &&
      !isMonth(view, hit) &&
      !ofPlan(view, hit) &&
      !beforeAfter(view, hit, figure) &&
      !(hit.meaning.reckons && !reckoned(view, hit, figure, metric)) &&
      mayTellOf(view, hit, figure),
  );
  return { view, figure, metric, flows, clause, before, earlier };
}
