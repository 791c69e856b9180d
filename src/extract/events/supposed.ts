import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { clauseEnd, dealingAt, dealingEnding, sign } from './clause.ts';

const reach = 16;

/** "*an* acquisition of Salesforce *would* create disruption": one of many that might be. */
function imagined(view: SentenceView, { from, to }: Hit<'event'>): boolean {
  if (dealingEnding(view, from, 'indefinite') === undefined && dealingEnding(view, from - 1, 'indefinite') === undefined) return false;
  for (let at = to, end = clauseEnd(view, to, reach); at < end; at++) if (dealingAt(view, at, 'would') !== undefined) return true;
  return false;
}

/** "*If* Google bought Salesforce, …", "*nếu* mua được Arm": what is only supposed has not happened; the deed told as a noun ("if the takeover of Arm is cleared") was known before. */
export function supposed(view: SentenceView, word: Hit<'event'>): boolean {
  const { from, meaning } = word;
  if (meaning.shape === 'noun') return meaning.type === 'acquisition' && imagined(view, word);
  for (let at = from; at > view.from && at > from - reach && !sign(view, at - 1); at--) if (dealingEnding(view, at, 'supposed') !== undefined) return true;
  return false;
}
