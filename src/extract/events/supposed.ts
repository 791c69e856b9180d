import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { dealingEnding, sign } from './clause.ts';

const reach = 16;

/** "*If* Google bought Salesforce, …", "*nếu* mua được Arm": what is only supposed has not happened; the deed told as a noun ("if the takeover of Arm is cleared") was known before. */
export function supposed(view: SentenceView, { from, meaning: { shape } }: Hit<'event'>): boolean {
  if (shape === 'noun') return false;
  for (let at = from; at > view.from && at > from - reach && !sign(view, at - 1); at--) if (dealingEnding(view, at, 'supposed') !== undefined) return true;
  return false;
}
