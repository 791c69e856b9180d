import type { Metric, Modality } from '../../../model/figure.ts';
import type { Period } from '../../../model/period.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { headsSentence } from '../period/led-in.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { promised } from './meant-by.ts';
import { earned } from './mood.ts';

/** What a contract, a stake or a round is worth is known before its time. */
const comesAbout: ReadonlySet<Metric | null> = new Set<Metric | null>([...earned, 'market-size', 'saving', 'capex', 'data-centres', 'regions']);

/** "2.260 tỷ yên đến năm 2027", "by 2030, the market": whether the time is named in the clause of the figure, or heads the sentence. */
function named(view: SentenceView, figure: ColouredQuantity, { label }: Period): boolean {
  return view.dates.some(({ value, from, to }) => {
    if (value !== label) return false;
    if (to <= figure.from) return headsSentence(view, { from, to }, figure.from) || haltsBetween(view, to, figure.from) === 0;
    // "has put in $20 million and is set to add $150 million by 2025": the time is the nearer one's.
    const other = view.quantities.some(({ kind, from: at }) => kind === figure.kind && at >= figure.to && at < from);
    return !other && haltsBetween(view, figure.to, from) === 0;
  });
}

/** "từ 1 tỷ USD năm 2022 lên 4 tỷ USD năm 2027": what is told of a year after that of `published` (ISO day) cannot have happened yet. */
export function ofTimeToCome(
  view: SentenceView,
  figure: ColouredQuantity,
  { modality, metric, period }: { readonly modality: Modality; readonly metric: Metric | null; readonly period: Period | null },
  published: string,
): Modality {
  if (
    modality !== 'reported' ||
    !comesAbout.has(metric) ||
    period?.basis !== 'stated' ||
    period.start.slice(0, 4) <= published.slice(0, 4) ||
    !named(view, figure, period)
  )
    return modality;
  return promised.has(metric) ? 'pledged' : 'forecast';
}
