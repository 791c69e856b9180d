import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { dealingAt, dealingEnding } from '../clause.ts';

/** "an agreement *to run* SAP software": a plain word right behind "to" is a verb. */
export function infinitive(view: SentenceView, at: number): boolean {
  const { tokens, lexicon } = view.passage;
  const token = tokens[at];
  if (dealingEnding(view, at, 'purpose') === undefined || token?.kind !== 'word' || token.capital || lexicon.articles.has(token.low)) return false;
  if (lexicon.functionWords.has(token.low) || hitAt(view.passage, 'sort', at) || hitAt(view.passage, 'cue', at)) return false;
  // "to *superannuation fund* AustralianSuper": before a sort it only describes.
  if (hitAt(view.passage, 'sort', at + 1) && !hitAt(view.passage, 'event', at)) return false;
  return dealingAt(view, at, 'other', 'part', 'stake', 'whole', 'naming', 'title') === undefined;
}
