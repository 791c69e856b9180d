import type { Period } from '../../../model/period.ts';
import { monthIndex, monthsLabel, periodOf } from '../../dates/calendar.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { sinceThen } from './held-against.ts';

const years: ReadonlySet<unknown> = new Set(['P12M', 'P1Y']);
const quarter = /-Q[1-4]$/;

/** Whether a length of time is said to end with the time told of: "trailing 12-month", "the last 12 months", "12 tháng qua". */
function trails({ passage: { tokens, lexicon } }: SentenceView, { from, to }: ColouredQuantity): boolean {
  for (const at of [from - 1, from - 2, to]) if (lexicon.trailing.has(tokens[at]?.low ?? '')) return true;
  return false;
}

const reach = 12;

/** Whether such a word stands anywhere near a figure at all. */
function near({ passage: { tokens, lexicon }, from, to }: SentenceView, figure: ColouredQuantity): boolean {
  const end = Math.min(to, figure.to + reach);
  for (let at = Math.max(from, figure.from - reach); at < end; at++) if (lexicon.trailing.has(tokens[at]?.low ?? '')) return true;
  return false;
}

const bracket = 6;

/** Where a sentence goes on behind an amount: behind the bracket that it stands in or that follows it. */
function goesOn({ passage: { tokens } }: SentenceView, at: number): number {
  if (tokens[at]?.raw === ')') return at + 1;
  if (tokens[at]?.raw !== '(') return at;
  for (let close = at + 1; close <= at + bracket; close++) if (tokens[close]?.raw === ')') return close + 1;
  return at;
}

/** "cloud revenue was $19 billion over the last 12 months", "trailing 12-month revenue of $14 billion": of the year up to the end of the quarter told of. */
export function trailingYear(view: SentenceView, figure: ColouredQuantity, told: Period | null): Period | null {
  if ((figure.kind !== 'money' && figure.kind !== 'percent') || !told || !quarter.test(told.label) || !near(view, figure)) return null;
  const year = view.quantities.find((other) => years.has(other.value) && other.kind === 'duration' && trails(view, other));
  if (!year) return null;
  const [from, to] = year.from >= figure.to ? [goesOn(view, figure.to), year.from] : [year.to, figure.from];
  if (haltsBetween(view, from, to) > 0 || view.quantities.some((other) => other.from >= from && other.to <= to)) return null;
  const last = monthIndex(Number(told.end.slice(0, 4)), Number(told.end.slice(5, 7)));
  return periodOf(monthsLabel(last - 11, last).value, 'resolved') ?? null;
}

const span = /^P\d+[YQ]$/;
const behind = 6;

/** Whether a change went on for longer than a period: "over the past 10 years", "kể từ cuối năm 2022", "Since it bought the firm, …". */
export function overYears(view: SentenceView, figure: ColouredQuantity): boolean {
  if (figure.kind !== 'percent' && figure.kind !== 'multiple' && figure.kind !== 'points') return false;
  if (hitAt(view.passage, 'relation', view.from)?.meaning === 'since') return true;
  return (
    view.dates.some(
      (date) => date.from >= figure.to && date.from - figure.to <= behind && sinceThen(view, date) && haltsBetween(view, figure.to, date.from) === 0,
    ) ||
    view.quantities.some(
      (other) =>
        other.kind === 'duration' &&
        span.test(String(other.value)) &&
        !years.has(other.value) &&
        trails(view, other) &&
        haltsBetween(view, Math.min(other.to, figure.to), Math.max(other.from, figure.from)) === 0,
    )
  );
}
