import type { DateReading } from '../../dates/date-reading.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { startOf } from '../metric/words.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { relationBefore } from '../sentence/relations.ts';
import { genitive, marksBefore, verbBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

const daily: ReadonlySet<DateReading['grain']> = new Set<DateReading['grain']>(['day', 'week']);
const far = 7;

/** "compared with", at most two words before a place; "while revenue grew" begins a clause of its own. */
export const comparedAt = (view: SentenceView, from: number): boolean =>
  [from, from - 1, from - 2].some((at) => {
    const marks = marksBefore(view, at);
    return marks.has('compared-with') && !marks.has('clause');
  });

/** "a 2% increase over revenues of $11.7 billion": whether a noun stands behind a change and what it is counted from. */
const overBase = ({ passage }: SentenceView, at: number): boolean =>
  passage.lexicon.changeBases.has(passage.tokens[at - 1]?.low ?? '') && hitEnding(passage, 'metric', at - 1)?.meaning.metric === 'growth';

/** Whether a figure is what a change starts from: "from $5 billion", "so với mức 76%". */
export function isBase(view: SentenceView, figure: ColouredQuantity): boolean {
  // "from over 32% in 2021": the hedge stands between.
  const from = startOf(view, figure);
  // "đạt từ 34 đến 35 tỷ USD" is a range.
  if ((relationBefore(view, from) === 'from' && figure.high === undefined) || comparedAt(view, from)) return true;
  // "compared with a net income of $55 million", "an increase over revenues of $11.7 billion".
  const noun = hitsIn(view, 'metric', { from: from - 5, to: from }).findLast((hit) => !hit.meaning.verb);
  return (
    noun !== undefined &&
    [noun.from, noun.from - 1].some((at) => {
      const marks = marksBefore(view, at);
      if (overBase(view, at)) return true;
      return (marks.has('compared-with') || marks.has('than')) && !marks.has('clause');
    })
  );
}

/** What a share earned, told behind what all earned. */
const each = ({ kind, per, value }: ColouredQuantity): boolean => kind === 'money' && (per === 'share' || (typeof value === 'number' && value < 1000));

/** "from", "compared with", "stronger than" right before a place. */
function heldTo(view: SentenceView, at: number): boolean {
  const marks = marksBefore(view, at);
  return !marks.has('clause') && (marks.has('from') || marks.has('compared-with') || marks.has('than') || marks.has('apart'));
}

/** "from a year-ago loss of $183 million", "so với cùng kỳ năm trước (28.766 tỷ đồng)": the time held against stands right before its amount. */
function ledBy(view: SentenceView, figure: ColouredQuantity): DateReading | undefined {
  if (figure.kind !== 'money' && figure.kind !== 'count') return undefined;
  const start = startOf(view, figure);
  const { tokens } = view.passage;
  const date = view.dates.findLast((one) => one.to <= start);
  // "from last year's 28 cents a share", "the year-ago figure of $160 million".
  if (!date || date.from === view.from) return undefined;
  const against = heldTo(view, date.from);
  if (against && genitive(view, date.to) && date.to + 1 === start) return date;
  if (!date.comparison && !against) return undefined;
  if (tokens[date.to]?.raw === '(' && date.to + 1 === start) return date;
  if (date.to === start - 1 && relationBefore(view, start) === 'of') return date;
  // "Earnings for the same period last year were $436 million".
  if (date.comparison && start - date.to <= 2 && hitAt(view.passage, 'relation', date.to)?.meaning === 'copula' && !comparedAt(view, date.from)) return date;
  // In Vietnamese the time stands behind what it tells of.
  if (view.passage.lexicon.language.possessorLast) return undefined;
  const noun = hitsIn(view, 'metric', { from: date.to, to: start }).at(-1);
  const between = noun && (noun.to === start || (noun.to === start - 1 && relationBefore(view, start) === 'of'));
  return between && (noun.from === date.to || (noun.from === date.to + 1 && genitive(view, date.to))) && !noun.meaning.verb ? date : undefined;
}

/** "the 28.5 billion yuan gain recorded in the same period of last year": the time at which an amount was told is its own. */
function recorded(view: SentenceView, { to }: ColouredQuantity): DateReading | undefined {
  const { tokens, lexicon } = view.passage;
  const next = view.dates.find((date) => date.from >= to);
  if (!next || next.from - to > far || daily.has(next.grain) || haltsBetween(view, to, next.from) > 0) return undefined;
  // "recorded in", "recorded during".
  if (!lexicon.recorders.has(tokens[next.from - 1]?.low ?? '') && !lexicon.recorders.has(tokens[next.from - 2]?.low ?? '')) return undefined;
  return view.quantities.some((other) => other.from >= to && other.from < next.from) ? undefined : next;
}

/** "from the $52 million, or 13 cents per share, it posted in Q2 2008": whether nothing but what each share earned and a verb of its own stands before the date. */
function ownVerb(view: SentenceView, { to }: ColouredQuantity, { from, grain }: DateReading): boolean {
  const asides = view.quantities.some((other) => other.from >= to && other.to <= from) ? 2 : 0;
  return (
    !daily.has(grain) &&
    haltsBetween(view, to, from) <= asides &&
    !hitsIn(view, 'relation', { from: to, to: from }).some(
      ({ meaning, from: at }) => meaning === 'clause' || (meaning === 'both' && view.passage.tokens[at]?.kind === 'word'),
    )
  );
}

/** "to $4.2 billion from $5 billion, or $1.05 a share, a year earlier": what a change starts from is of the time it is held against. */
function findBaseDate(view: SentenceView, figure: ColouredQuantity): DateReading | undefined {
  const led = ledBy(view, figure) ?? recorded(view, figure);
  if (led) return led;
  if ((figure.kind !== 'money' && figure.kind !== 'count' && figure.kind !== 'percent') || !isBase(view, figure)) return undefined;
  const next = view.dates.find((date) => date.from >= figure.to);
  if (!next) return undefined;
  // "bằng 106% so với cùng kỳ": what is itself held against a time is no base.
  // "247 tỷ so với dự báo 243 tỷ, tương đương mức tăng 5% so với cùng kỳ": nor is one behind which another figure is held against that time.
  const other = view.quantities.findLast((one) => one.from >= figure.to && one.to <= next.from && one.kind !== figure.kind && !each(one));
  const from = other && haltsBetween(view, figure.to, other.from) > 0 ? other.to : figure.kind === 'percent' ? figure.to : undefined;
  if (from !== undefined && hitsIn(view, 'relation', { from, to: next.from }).some((hit) => hit.meaning === 'compared-with')) return undefined;
  if (next.comparison || next.from - figure.to <= 2) return next;
  // "compared with net income of $55 million, or $1.65 a share, for the third quarter of 2022".
  const taken = view.quantities.some((other) => other.from >= figure.to && other.to <= next.from && !each(other));
  return !taken && next.from - figure.to <= 12 && (!verbBefore(view, figure.to, next.from) || ownVerb(view, figure, next)) ? next : undefined;
}

/** The dates of the figures of a sentence that are held against what is told of. */
export function baseDates(view: SentenceView): ReadonlyMap<ColouredQuantity, DateReading> {
  if (view.memory.bases) return view.memory.bases;
  const bases = new Map<ColouredQuantity, DateReading>();
  if (view.dates.length > 0)
    for (const figure of view.quantities) {
      const date = findBaseDate(view, figure);
      if (date) bases.set(figure, date);
    }
  view.memory.bases = bases;
  return bases;
}

/** The time a figure is of as the base of a change. */
export const baseDate = (view: SentenceView, figure: ColouredQuantity): DateReading | undefined => baseDates(view).get(figure);

/** "rose to $23 billion from $18 billion": what a change starts from, unless it is another's ("against 43% for Aliyun") or a forecast's. */
export function undatedBase(view: SentenceView, figure: ColouredQuantity): boolean {
  if (relationBefore(view, figure.from) !== 'from' && !isBase(view, figure)) return false;
  const clause = [figure.from, figure.from - 1, figure.from - 2].some((at) => marksBefore(view, at).has('clause'));
  const others = view.actors.some((actor) => actor.from >= figure.to && actor.from - figure.to <= 4);
  return !clause && !others && hitsIn(view, 'modality', { from: view.from, to: figure.from }).length === 0;
}
