import type { EventWord } from '../../../model/language/event-words.ts';
import type { SentenceView } from '../../claims/sentence-view.ts';
import { dealingAt } from '../clause.ts';

/** "signed an agreement", not "signed a *partnership agreement*". */
export function contracted(view: SentenceView, from: number, to: number): boolean {
  for (let at = Math.max(from, view.from); at < Math.min(to, view.to); at++) {
    const end = dealingAt(view, at, 'contract');
    const closer = view.passage.endings[end ?? -1]?.some((hit) => hit.cat === 'event' && hit.from < at && (hit.meaning as EventWord).type === 'partnership');
    if (end !== undefined && !closer) return true;
  }
  return false;
}
