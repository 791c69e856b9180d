import type { Period } from '../../../model/period.ts';
import { DAY } from '../../../model/period.ts';
import type { Hit } from '../../lexicon/passage.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Asked } from './nearest-date.ts';

const ended = 100 * DAY;

/** "this quarter", "quý này". */
const thisQuarter = (view: SentenceView, label: string): boolean =>
  view.dates.some(
    ({ from, to, value }) =>
      value === label &&
      view.passage.hits[from]?.some(
        (hit) => hit.cat === 'date' && hit.to === to && (hit as Hit<'date'>).meaning.unit === 'quarter' && !(hit as Hit<'date'>).meaning.shift,
      ),
  );

/** "Office was the star performer in this quarter" in a story about the one before: what was earned in a quarter that still runs was earned in the one reported on. */
export function overAlready(
  view: SentenceView,
  period: Period | null,
  { modality, flows: flowing }: Asked,
  { published, carried }: { readonly published: string; readonly carried: Period | null },
): Period | null {
  if (modality !== 'reported' || !flowing || period?.basis !== 'resolved' || !carried || !carried.label.includes('-Q') || period.end <= published)
    return period;
  const over = carried.end < period.start && Date.parse(published) - Date.parse(carried.end) < ended;
  return over && thisQuarter(view, period.label) ? { ...carried, basis: 'resolved' } : period;
}
