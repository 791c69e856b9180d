import type { DateReading } from '../../dates/date-reading.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import { relationBefore } from '../sentence/relations.ts';
import { marksBefore } from '../sentence/segments.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { baseDates, comparedAt, isBase } from './base-date.ts';

const held: ReadonlySet<string | undefined> = new Set(['at', 'into']);

/** Whether a date is that of a figure that is held against what is told of: "stronger than Q4 income of $580 million". */
const isBaseOf = (view: SentenceView, date: DateReading, other: ColouredQuantity): boolean =>
  baseDates(view).get(other) === date && (date.to <= other.from || isBase(view, other));

/** "to 20 per cent from 21 per cent in the June quarter": the date at the heels of what a change starts from is that figure's alone. */
const ofBase = (view: SentenceView, date: DateReading): boolean =>
  view.quantities.some(
    (other) => isBaseOf(view, date, other) || (other.to <= date.from && date.from - other.to <= 2 && other.kind !== 'duration' && isBase(view, other)),
  );

/** "up 12% on the previous year": what a change is counted from stands right behind it. */
const changedOn = ({ passage, quantities }: SentenceView, { from, grain }: DateReading): boolean =>
  grain !== 'day' &&
  grain !== 'week' &&
  grain !== 'span' &&
  passage.lexicon.changeBases.has(passage.tokens[from - 1]?.low ?? '') &&
  // "the 21% growth over Q4 of 2021".
  (quantities.some(({ kind, to }) => kind === 'percent' && to === from - 1) || hitEnding(passage, 'metric', from - 1)?.meaning.metric === 'growth');

/** "grew 29% over the year": what says since when a thing grew is no time of its own. */
const basis = ({ passage, quantities }: SentenceView, { from, to }: DateReading): boolean =>
  quantities.some((one) => one.kind === 'percent' && one.to === from) && passage.hits[from]?.some((hit) => hit.cat === 'basis' && hit.to === to) === true;

/** "so với năm 2015", "from 2015", "thấp nhất từ năm 2016": a date something is held against. */
export const heldAgainst = (view: SentenceView, date: DateReading): boolean =>
  date.comparison === true ||
  (relationBefore(view, date.from) === 'from' && date.grain !== 'span') ||
  comparedAt(view, date.from) ||
  basis(view, date) ||
  changedOn(view, date) ||
  ofBase(view, date);

/** "their lowest since July 2011": how far back a record goes. */
export const sinceThen = (view: SentenceView, date: DateReading): boolean => marksBefore(view, date.from).has('since');

/** "A year earlier it had lost $706 million": a date that leads the sentence is what it tells of. */
const leadsIn = (view: SentenceView, date: DateReading, { kind }: ColouredQuantity): boolean =>
  date.comparison === true &&
  // "Trong quý trước đó, Xiaomi đứng thứ 3 với 14%": a comma sets all that follows at that time.
  ((date.from === view.from && (kind === 'money' || kind === 'count')) || (date.from - view.from <= 1 && view.passage.tokens[date.to]?.raw === ','));

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

/** "$604 million, stronger than Q4 income of $580 million": the time of a base is no other figure's. */
const ofOther = (view: SentenceView, date: DateReading, figure: ColouredQuantity): boolean =>
  view.quantities.some(
    (other) =>
      // "against six deals worth $1.4 billion a year earlier": what stands between is of that time, too.
      other !== figure && !(figure.from >= other.to && figure.to <= date.from) && isBaseOf(view, date, other),
  );

/** "an $11bn increase over this time last year", "to $3.9 billion from last year": what is counted from a time is not of it. */
const countedFrom = ({ passage: { tokens, lexicon } }: SentenceView, { from, comparison }: DateReading): boolean =>
  comparison === true && lexicon.changeBases.has(tokens[from - 1]?.low ?? '');

/** "tăng 38% so với cùng kỳ": the date a change is measured against is not its period. */
export const compared = (view: SentenceView, date: DateReading, figure: ColouredQuantity): boolean =>
  timesOf(view, date) ||
  moreThan(view, date, figure) ||
  ofOther(view, date, figure) ||
  (date.from >= figure.to &&
    hitsIn(view, 'relation', { from: figure.to, to: date.from }).some(
      (hit) => hit.meaning === 'compared-with' && haltsBetween(view, hit.to, date.from) === 0,
    )) ||
  (heldAgainst(view, date) &&
    !leadsIn(view, date, figure) &&
    (figure.kind === 'percent' ||
      figure.kind === 'multiple' ||
      figure.kind === 'points' ||
      date.from - figure.to > 3 ||
      date.from < figure.from ||
      countedFrom(view, date)));
