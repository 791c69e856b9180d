import type { Period } from '../../../model/period.ts';
import { DAY } from '../../../model/period.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Asked } from './nearest-date.ts';

interface Before {
  readonly published: string;
  /** The period carried from the sentences before. */
  readonly carried: Period | null;
}

/** So long after a quarter's end it may not be counted yet. */
const season = 60 * DAY;

/** "estimated revenue at $2 billion in 2020 and at $4 billion in 2021": a date behind a figure may be its own. */
export const datedBehind = (view: SentenceView, { to }: ColouredQuantity): boolean => view.dates.some((date) => date.from >= to);

/** "Q4 subscription revenue at $2 billion": so may one right before it. */
const datedBefore = (view: SentenceView, { from }: ColouredQuantity): boolean => view.dates.some((date) => date.to <= from && from - date.to <= 4);

/** The time a forecast speaks of: no quarter that is over, unless it is named ("its 2023 forecast"); else the text does not say which. */
export function timeToCome(view: SentenceView, figure: ColouredQuantity, period: Period | null, asked: Asked, told: Before): Period | null {
  const past = period && (period.end < told.published || period.end === told.published);
  // "expects $741 million for the second quarter", told a few weeks after it: nobody has counted it yet.
  const uncounted =
    past &&
    asked.flows &&
    (datedBehind(view, figure) || datedBefore(view, figure)) &&
    Date.parse(told.published) - Date.parse(period.end) < season &&
    /-Q/.test(period.label);
  if (period && (!past || uncounted || period.basis === 'stated')) return period;
  // "It expects a margin of 25 per cent" behind a sentence about the year to come.
  return !period && asked.flows && told.carried && told.carried.end > told.published && /-Q|-H|FY/.test(told.carried.label) && view.dates.length === 0
    ? { ...told.carried, basis: 'implied' }
    : null;
}
