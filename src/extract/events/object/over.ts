import type { SentenceView } from '../../claims/sentence-view.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { dealingAt, mentionFrom } from '../clause.ts';

/** Over "existing investor" and "China's" to the next of a list: "Microsoft and *China's* Tencent". */
export function overSorts(view: SentenceView, from: number): number {
  let at = from;
  while (at < view.to) {
    const place = mentionFrom(view, at);
    const owned = place?.type === 'place' ? dealingAt(view, place.to, 'possessive') : undefined;
    const over = owned ?? dealingAt(view, at, 'other') ?? hitAt(view.passage, 'sort', at)?.to ?? hitAt(view.passage, 'cue', at)?.to;
    if (over === undefined || mentionFrom(view, at)?.type === 'company') break;
    at = over;
  }
  return at;
}

/** Things that stand between a verb and its object and say nothing of it: sums, shares, dates. */
export const skipped = (view: SentenceView, at: number): number | undefined =>
  view.quantities.find((quantity) => quantity.from === at)?.to ?? view.dates.find((date) => date.from === at)?.to;
