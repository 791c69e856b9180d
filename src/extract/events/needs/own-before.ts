import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import { sign } from '../clause.ts';

/** "*its* $4.8 billion sale" */
export function ownBefore(view: SentenceView, at: number): boolean {
  for (let place = at; place > view.from && place > at - 6 && !sign(view, place - 1); place--)
    if (hitEnding(view.passage, 'someone', place)?.meaning === 'own') return true;
  return false;
}
