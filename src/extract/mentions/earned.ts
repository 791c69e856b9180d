import type { Passage } from '../lexicon/passage.ts';
import type { TokenRange } from '../text/sentences.ts';

/** How many words may stand between a part and the whole: "12% *tổng doanh thu của* hãng". */
const few = 5;

/** Whether so many percent of all it earns are told of. */
export function shareOf({ tokens, hits, lexicon }: Passage, { from, to }: TokenRange): boolean {
  const earns = (at: number): boolean =>
    hits[at]?.some(({ cat, meaning }) => cat === 'metric' && earned.has(String((meaning as { metric?: unknown }).metric))) ?? false;
  let seen = tokens[to]?.low === "'s" && [to + 1, to + 2].some(earns);
  for (let at = from - 1; at >= from - few && tokens[at]; at--) {
    if (tokens[at]?.raw === '%' || (tokens[at]?.low !== undefined && hits[at]?.some(({ cat }) => cat === 'percent')))
      return seen && tokens[from - 1]?.raw !== '%';
    if (tokens[at]?.kind !== 'word' || tokens[at]?.capital || lexicon.copulas.has(tokens[at]?.low ?? '')) return false;
    seen ||= earns(at);
  }
  return false;
}
const earned: ReadonlySet<string> = new Set(['revenue', 'operating-income', 'net-income']);

/** Whether it is told what its shares do. */
export const sharesBehind = ({ tokens, hits }: Passage, to: number): boolean =>
  tokens[to]?.low === "'s" && hits[to + 1]?.some(({ cat, meaning }) => cat === 'dealing' && meaning === 'stake') === true;
