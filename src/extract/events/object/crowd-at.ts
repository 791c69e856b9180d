import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { dealingAt, mentionFrom, sign } from '../clause.ts';
import { includedBehind } from './named-behind.ts';

/** "vào *các startup* Đông Nam Á": a crowd is nobody, unless its names follow: "vào các startup *như* Tiki". */
export function crowdAt(view: SentenceView, at: number): boolean {
  const crowd = view.passage.hits[at]?.find((hit) => hit.cat === 'someone' && hit.meaning === 'crowd');
  if (!crowd || !view.passage.lexicon.language.dropsSubject) return false;
  for (let place = crowd.to; place < view.to && place < crowd.to + 8; place++) {
    if (includedBehind(view, place) !== undefined || dealingAt(view, place, 'naming', 'including') !== undefined) return false;
    if (mentionFrom(view, place)?.type === 'company') return false;
    if (sign(view, place)) return true;
  }
  return true;
}
