import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { dealingAt } from '../clause.ts';

/** Whether a kind of word stands in a stretch of a sentence. */
export const stands = (view: SentenceView, from: number, to: number, ...kinds: Parameters<typeof dealingAt>[2][]): boolean => {
  // "9,50 USD*/cổ phiếu*" is the price of a share, no share.
  const priced = (at: number): boolean => view.passage.tokens[at - 1]?.raw === '/';
  // "Công ty *cổ phần* Trần Anh": behind a sort of firms it is a legal form; not the plant of "xây dựng *nhà máy*".
  const legal = (at: number): boolean => {
    if (!kinds.includes('stake')) return false;
    const before = view.passage.lexicon.language.possessorLast ? view.passage.endings[at] : undefined;
    const firm = before?.find((hit) => hit.cat === 'sort' || hit.cat === 'cue');
    return firm !== undefined && !before?.some((hit) => hit.from < firm.from);
  };
  for (let at = Math.max(from, view.from); at < Math.min(to, view.to); at++)
    if (dealingAt(view, at, ...kinds) !== undefined && !priced(at) && !legal(at)) return true;
  return false;
};
