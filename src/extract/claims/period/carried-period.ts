import type { Period } from '../../../model/period.ts';
import { DAY } from '../../../model/period.ts';
import { periodOf } from '../../dates/calendar.ts';
import type { DateReading } from '../../dates/date-reading.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { heldAgainst, sinceThen } from './held-against.ts';
import { stretchOf, toDate } from './nearest-date.ts';

const reports: ReadonlySet<DateReading['grain']> = new Set<DateReading['grain']>(['month', 'quarter', 'half', 'year', 'fiscal-year', 'span']);

/** A year of the past is background and gone with its sentence; the year told of is this one or the last. A month is carried where it was said in full. */
const recent = ({ grain, value, basis }: DateReading, published: string): boolean =>
  // "sẽ đạt 1 tỷ USD trong năm tài khóa": the running year is a forecast's own.
  (grain !== 'fiscal-year' || basis === 'stated') &&
  (grain === 'year' || grain === 'month' ? Number(published.slice(0, 4)) - Number(value.slice(0, 4)) <= 1 && (grain === 'year' || basis === 'stated') : true);

/** A quarter is reported on when it is over ("this quarter" is a forecast's); a year also before. */
function reported({ grain, value }: DateReading, published: string): boolean {
  const period = periodOf(value, 'implied');
  return period !== undefined && (grain === 'year' || grain === 'fiscal-year' ? period.start : period.end) <= published;
}

/** The period later sentences may lean on: the last quarter, half or year a sentence speaks of. */
export function carriedPeriod(view: SentenceView, before: Period | null, published: string, periods: readonly (Period | null)[]): Period | null {
  let last: DateReading | undefined;
  for (const date of view.dates) {
    const stretch = stretchOf(date);
    if (!reports.has(stretch.grain) || !reported(stretch, published) || heldAgainst(view, date) || sinceThen(view, date)) continue;
    // "đạt 77% kế hoạch năm 2017": the year of a plan is not what is told of.
    if (hitsIn(view, 'metric', { from: date.from - 3, to: date.to }).some((hit) => hit.meaning.yardstick === true)) continue;
    // "Năm 2012, FPT đạt doanh thu …": a year long gone that heads its sentence and was told of lasts as long as its paragraph.
    const heads = stretch.grain === 'year' && date.from - view.from <= 2 && periods.some((period) => period?.label === stretch.value);
    if (!recent(stretch, published) && !heads) continue;
    // "sales rose, and customers by one million on the previous year": "last year" by the way, of which nothing is told, is gone with its sentence.
    const told = date.from - view.from <= 3 || periods.some((period) => period?.label === stretch.value);
    if (stretch.grain === 'year' && stretch.basis === 'resolved' && !told && Number(stretch.value) < Number(published.slice(0, 4))) continue;
    // "theo sát kế hoạch đề ra từ đầu năm": nor does what runs up to today stand for a quarter that was named.
    if (last && toDate(stretch, published)) continue;
    // "a venture that began in May of 2016": a month by the way, of which no figure was told, is gone with its sentence.
    const said = date.stands || date.from - view.from <= 3 || periods.some((period) => period?.label === stretch.value);
    if (stretch.grain === 'month' && !said) continue;
    // "4 per cent below the second quarter": an earlier one behind it is what it is held against.
    if (
      last &&
      stretchOf(last).grain === stretch.grain &&
      // "tại Đại hội năm 2024, năm 2023 hãng đạt …": unless figures are told of it alone.
      !(periods.some((period) => period?.label === stretch.value) && periods.every((period) => period?.label !== stretchOf(last as DateReading).value)) &&
      (periodOf(stretch.value, 'implied')?.end ?? '') < (periodOf(stretchOf(last).value, 'implied')?.end ?? '')
    )
      continue;
    last = date;
  }
  const stretch = last && periodOf(stretchOf(last).value, 'implied');
  // "Hết quý III, doanh thu đạt …": up to its end one goes on since January.
  const since = last?.stands && stretch ? periods.findLast((period) => period?.end === stretch.end && period.start < stretch.start) : undefined;
  return since ? { ...since, basis: 'implied' } : (stretch ?? before);
}

const bareYear = /^\d{4}$/;
const bareMonth = /^\d{4}-\d{2}$/;

/** Whether a period is a year before the last one. */
const longGone = ({ label }: Period, published: string): boolean => bareYear.test(label) && Number(published.slice(0, 4)) - Number(label) > 1;

/** With a new paragraph an article comes back to its quarter from the year of a few sentences, from one of its months or from an earlier quarter. */
export const periodAgain = (last: Period | null, topic: Period | null, published: string): Period | null =>
  last && longGone(last, published)
    ? topic
    : last && topic && (bareYear.test(last.label) || last.end < topic.end || (bareMonth.test(last.label) && last.end === topic.end))
      ? topic
      : last;

/** What an article is about: the first quarter, half or other stretch shorter than a year that it tells of. */
export const topicPeriod = (topic: Period | null, told: Period | null): Period | null => topic ?? (told && /-[QH]|\//.test(told.label) ? told : null);

const week = 8 * DAY;

/** The day a paragraph tells of: named in it, and no more than a week gone. */
export function carriedDay(view: SentenceView, before: Period | null, published: string): Period | null {
  const day = view.dates.find((date) => date.grain === 'day' && date.value <= published && Date.parse(published) - Date.parse(date.value) < week);
  return day ? (periodOf(day.value, 'implied') ?? before) : view.from === 0 ? null : before;
}
