import type { Passage } from '../lexicon/passage.ts';
import { hitEnding, tokenAt } from '../lexicon/passage.ts';

/** How many steps may lead back to the deed. */
const between = 4;
/** How many plain words may name the part: "20% *mảng lọc dầu* của tập đoàn". */
const part = 4;

const joins: ReadonlySet<string> = new Set(['of', 'into']);

/** Where the number ends of which plain words tell the part: "mua *20%* mảng lọc dầu". */
function shareBefore(passage: Passage, at: number): number | undefined {
  for (let from = at; from > at - part; from--) {
    const token = tokenAt(passage, from - 1);
    if (token?.kind === 'number' || token?.raw === '%') return from;
    if (token?.kind !== 'word' || token.capital) return undefined;
  }
  return undefined;
}

/** Whether what stands at a token is what a deed is done to: "mua lại *hãng này*", "bid for *the firm*", "mua 20% cổ phần *nhà mạng này*". */
export function dealtWith(passage: Passage, from: number): boolean {
  for (let at = from, steps = 0; steps <= between; steps++) {
    const ending = passage.endings[at] ?? [];
    if (ending.some((hit) => hit.cat === 'event')) return true;
    const held = ending.find((hit) => hit.cat === 'dealing' && (hit.meaning === 'stake' || hit.meaning === 'part'));
    const share = tokenAt(passage, at - 1)?.kind === 'number' || tokenAt(passage, at - 1)?.raw === '%';
    if (held || share) {
      at = held?.from ?? at - 1;
      continue;
    }
    const join = steps === 0 ? hitEnding(passage, 'relation', at) : undefined;
    if (!join || !joins.has(join.meaning)) return false;
    // "vốn đầu tư của hãng này": it is the firm that invests.
    if (join.meaning === 'of' && passage.lexicon.language.possessorLast && passage.endings[join.from]?.some((hit) => hit.cat === 'event')) return false;
    at = passage.endings[join.from]?.some((hit) => hit.cat === 'dealing') ? join.from : (shareBefore(passage, join.from) ?? 0);
    if (at === 0) return false;
  }
  return false;
}
