import type { EventWord } from '../../../model/language/event-words.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { dealingAt, dealingEnding, sign } from '../clause.ts';

/** "signed an agreement", not "signed a *partnership agreement*". */
export function contracted(view: SentenceView, from: number, to: number): boolean {
  for (let at = Math.max(from, view.from); at < Math.min(to, view.to); at++) {
    const end = dealingAt(view, at, 'contract');
    const closer = view.passage.endings[end ?? -1]?.some((hit) => hit.cat === 'event' && hit.from < at && (hit.meaning as EventWord).type === 'partnership');
    // "signed a *standstill agreement*": a longer phrase that is no contract hides it.
    // "a *similar deal*" is one as well.
    if (end !== undefined && !closer && dealingEnding(view, end, 'contract', 'again') !== undefined) return true;
  }
  return false;
}

const describing = 6;

/** "giành *hợp đồng* đám mây", not "nhận tài sản *theo một thỏa thuận*": the contract is what the verb is done to. */
export function contractNext(view: SentenceView, from: number): boolean {
  for (let at = from; at < view.to && at < from + describing && !sign(view, at); at++) {
    if (dealingAt(view, at, 'contract') !== undefined) return true;
    if (dealingAt(view, at, 'preposition') !== undefined) return false;
  }
  return false;
}
