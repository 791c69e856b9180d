import type { DateReading } from '../../dates/read-date.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { startOf } from '../metric/words.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { genitive, marksBefore, verbBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

const held: ReadonlySet<string | undefined> = new Set(['at', 'into']);

const relationBefore = ({ passage }: SentenceView, at: number): string | undefined => hitEnding(passage, 'relation', at)?.meaning;

/** "compared with", at most two words before a place; "while revenue grew" begins a clause of its own. */
const comparedAt = (view: SentenceView, from: number): boolean =>
  [from, from - 1, from - 2].some((at) => {
    const marks = marksBefore(view, at);
    return marks.has('compared-with') && !marks.has('clause');
  });

/** Whether a figure is what a change starts from: "from $5 billion", "so với mức 76%". */
function isBase(view: SentenceView, figure: ColouredQuantity): boolean {
  // "from over 32% in 2021": the hedge stands between.
  const from = startOf(view, figure);
  // "đạt từ 34 đến 35 tỷ USD" is a range.
  if ((relationBefore(view, from) === 'from' && figure.high === undefined) || comparedAt(view, from)) return true;
  // "compared with a net income of $55 million".
  const noun = hitsIn(view, 'metric', { from: from - 5, to: from }).findLast((hit) => !hit.meaning.verb);
  return (
    noun !== undefined &&
    [noun.from, noun.from - 1].some((at) => {
      const marks = marksBefore(view, at);
      return (marks.has('compared-with') || marks.has('than')) && !marks.has('clause');
    })
  );
}

/** "to 20 per cent from 21 per cent in the June quarter": the date at the heels of what a change starts from is that figure's alone. */
const ofBase = (view: SentenceView, date: DateReading): boolean =>
  view.quantities.some((other) => other.to <= date.from && date.from - other.to <= 2 && other.kind !== 'duration' && isBase(view, other));

/** "so với năm 2015", "from 2015", "thấp nhất từ năm 2016": a date something is held against. */
export const heldAgainst = (view: SentenceView, date: DateReading): boolean =>
  date.comparison === true || (relationBefore(view, date.from) === 'from' && date.grain !== 'span') || comparedAt(view, date.from) || ofBase(view, date);

/** "their lowest since July 2011": how far back a record goes. */
export const sinceThen = (view: SentenceView, date: DateReading): boolean => marksBefore(view, date.from).has('since');

/** "A year earlier it had lost $706 million": a date that leads the sentence is what it tells of. */
const leadsIn = (view: SentenceView, date: DateReading, { kind }: ColouredQuantity): boolean =>
  date.comparison === true && date.from === view.from && (kind === 'money' || kind === 'count');

/** "gấp 4,7 lần năm 2016": the year right behind a multiple is what it is a multiple of, and no other figure's time; "tripled in 2016" has a small word between. */
const timesOf = ({ passage, quantities }: SentenceView, date: DateReading): boolean =>
  passage.lexicon.language.possessorLast &&
  quantities.some(({ kind, to }) => kind === 'multiple' && to === date.from) &&
  !held.has(hitAt(passage, 'relation', date.from)?.meaning);

/** "58 percent more than in 2012": by how much more than then. */
const moreThan = (view: SentenceView, date: DateReading, { kind, to }: ColouredQuantity): boolean => {
  const than = hitAt(view.passage, 'relation', to);
  if (than === undefined || (than.meaning !== 'apart' && than.meaning !== 'than') || date.from < than.to) return false;
  // "$2 billion more than in the previous quarter and $14 billion more than in 2021".
  return date.from - than.to <= 1 || kind === 'money';
};

/** "tăng 38% so với cùng kỳ": the date a change is measured against is not its period. */
export const compared = (view: SentenceView, date: DateReading, figure: ColouredQuantity): boolean =>
  timesOf(view, date) ||
  moreThan(view, date, figure) ||
  (date.from >= figure.to &&
    hitsIn(view, 'relation', { from: figure.to, to: date.from }).some(
      (hit) => hit.meaning === 'compared-with' && haltsBetween(view, hit.to, date.from) === 0,
    )) ||
  (heldAgainst(view, date) &&
    !leadsIn(view, date, figure) &&
    (figure.kind === 'percent' || figure.kind === 'multiple' || figure.kind === 'points' || date.from - figure.to > 3 || date.from < figure.from));

/** What a share earned, told behind what all earned. */
const each = ({ kind, per, value }: ColouredQuantity): boolean => kind === 'money' && (per === 'share' || (typeof value === 'number' && value < 1000));

/** "from a year-ago loss of $183 million", "so với cùng kỳ năm trước (28.766 tỷ đồng)": the time held against stands right before its amount. */
function ledBy(view: SentenceView, figure: ColouredQuantity): DateReading | undefined {
  if (figure.kind !== 'money' && figure.kind !== 'count') return undefined;
  const start = startOf(view, figure);
  const { tokens } = view.passage;
  const date = view.dates.findLast((one) => one.to <= start);
  if (!date?.comparison || date.from === view.from) return undefined;
  if (tokens[date.to]?.raw === '(' && date.to + 1 === start) return date;
  // In Vietnamese the time stands behind what it tells of.
  if (view.passage.lexicon.language.possessorLast) return undefined;
  const noun = hitsIn(view, 'metric', { from: date.to, to: start }).at(-1);
  const between = noun && (noun.to === start || (noun.to === start - 1 && relationBefore(view, start) === 'of'));
  return between && (noun.from === date.to || (noun.from === date.to + 1 && genitive(view, date.to))) && !noun.meaning.verb ? date : undefined;
}

/** "to $4.2 billion from $5 billion, or $1.05 a share, a year earlier": what a change starts from is of the time it is held against. */
export function baseDate(view: SentenceView, figure: ColouredQuantity): DateReading | undefined {
  const led = ledBy(view, figure);
  if (led) return led;
  if ((figure.kind !== 'money' && figure.kind !== 'count' && figure.kind !== 'percent') || !isBase(view, figure)) return undefined;
  const next = view.dates.find((date) => date.from >= figure.to);
  if (!next) return undefined;
  // "bằng 106% so với cùng kỳ": what is itself held against a time is no base.
  if (figure.kind === 'percent' && hitsIn(view, 'relation', { from: figure.to, to: next.from }).some((hit) => hit.meaning === 'compared-with'))
    return undefined;
  if (next.comparison || next.from - figure.to <= 2) return next;
  // "compared with net income of $55 million, or $1.65 a share, for the third quarter of 2022".
  const taken = view.quantities.some((other) => other.from >= figure.to && other.to <= next.from && !each(other));
  return !taken && next.from - figure.to <= 12 && !verbBefore(view, figure.to, next.from) ? next : undefined;
}

/** "rose to $23 billion from $18 billion": what a change starts from, unless it is another's ("against 43% for Aliyun") or a forecast's. */
export function undatedBase(view: SentenceView, figure: ColouredQuantity): boolean {
  if (relationBefore(view, figure.from) !== 'from' && !isBase(view, figure)) return false;
  const clause = [figure.from, figure.from - 1, figure.from - 2].some((at) => marksBefore(view, at).has('clause'));
  const others = view.actors.some((actor) => actor.from >= figure.to && actor.from - figure.to <= 4);
  return !clause && !others && hitsIn(view, 'modality', { from: view.from, to: figure.from }).length === 0;
}
