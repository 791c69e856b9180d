import { hitsIn } from '../claims/phrases.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitAt, overshadowed } from '../lexicon/passage.ts';
import { clauseEnd, dealingAt, dealingEnding } from './clause.ts';

/** The "đầu tư" of "nhà đầu tư" is no deed. */
export const inside = (view: SentenceView, word: Hit<'event'>): boolean => (dealingEnding(view, word.to, 'title') ?? word.from) < word.from;

/** "đạt thỏa thuận *bán* 15% cổ phần", "chọn *tách* MobiFone": an agreement or choice to do another deed. */
export function light(view: SentenceView, word: Hit<'event'>): boolean {
  const { type, alone } = word.meaning;
  if (!view.passage.lexicon.language.dropsSubject) return false;
  if (type === 'contract') {
    // "giành *hợp đồng*": the contract itself is no other deed.
    const next = hitAt(view.passage, 'event', word.to);
    return next !== undefined && next.meaning.type !== 'contract';
  }
  // "sẽ chi 26 tỷ USD *mua* LinkedIn": what is paid for, is bought.
  const sum = type === 'investment' && alone ? view.quantities.find(({ kind, from }) => kind === 'money' && from >= word.to && from <= word.to + 3) : undefined;
  return (
    sum !== undefined &&
    hitsIn(view, 'event', { from: sum.to, to: clauseEnd(view, sum.to, 8) }).some(
      ({ from, to, meaning }) => meaning.type.startsWith('acq') && !overshadowed(view.passage, from, to - from) && dealingAt(view, from, 'other') === undefined,
    )
  );
}
