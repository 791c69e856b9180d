import { kindsOf } from '../lexicon/kinds.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, hitEnding, mayBegin, tokenAt } from '../lexicon/passage.ts';
import type { TokenRange } from '../text/sentences.ts';

const dated = kindsOf('date');

/** How far behind a date that opens a sentence its verb may stand: "In July, the two companies will …". */
const toVerb = 8;
const relatesAhead = new Set(['by', 'copula', 'clause', 'that', 'passive']);

/** Whether a date opens a sentence that tells of what is to come: "Tháng 12, hãng sẽ mở cửa hàng", but not "On Monday the firm said it will". */
export function opensAhead(passage: Passage, { from, to }: TokenRange): boolean {
  let date: Hit | undefined;
  for (let at = from; at < Math.min(from + 3, to) && !date; at++) if (mayBegin(passage, at, dated)) date = hitAt(passage, 'date', at);
  if (!date) return false;
  for (let at = date.to; at < Math.min(date.to + toVerb, to); at++)
    for (const hit of passage.hits[at] ?? []) {
      if (hit.cat === 'future') return hit.meaning === true;
      if (hit.cat === 'event' || hit.cat === 'direction' || (hit.cat === 'relation' && relatesAhead.has(hit.meaning as string))) return false;
    }
  return false;
}

/** "the 21% growth over Q4": a noun of growth, unlike "its price cut on Tuesday". */
function grown(passage: Passage, at: number): boolean {
  const word = hitEnding(passage, 'metric', at)?.meaning;
  return word?.metric === 'growth' && !word.verb;
}

/** "rose 23% from Q1 2010", "up 23% on Q1 2010", "growth over Q1 2010": a date right behind a change in percent is what it is counted from. */
export function changedFrom(passage: Passage, at: number): boolean {
  if (!mayBegin(passage, at + 1, dated) || !(tokenAt(passage, at - 1)?.raw === '%' || hitEnding(passage, 'percent', at) !== undefined || grown(passage, at)))
    return false;
  return passage.lexicon.changeBases.has(passage.tokens[at]?.low ?? '') && hitAt(passage, 'date', at + 1) !== undefined;
}

/** "compared with $20 billion", "from $20 billion": what follows in the clause is held against what was told. */
export function heldUp(passage: Passage, at: number): boolean {
  let from: Hit | undefined;
  let compared = false;
  // "vượt qua mức 4 tỷ USD trong quý 2" is no "vượt qua": the longest word says it.
  const longest = hitAt(passage, 'relation', at)?.to;
  for (const hit of passage.hits[at] ?? []) {
    if (hit.cat !== 'relation' || hit.to !== longest) continue;
    if (hit.meaning === 'clause') return false;
    if (hit.meaning === 'compared-with') compared = true;
    if (hit.meaning === 'than' && datedSoon(passage, hit.to)) compared = true;
    if (hit.meaning === 'from') from ??= hit;
  }
  if (compared) return true;
  return (
    from !== undefined && (hitAt(passage, 'currency', from.to) !== undefined || hitAt(passage, 'hedge', from.to) !== undefined || measured(passage, from.to))
  );
}

/** "higher than in a strong second quarter": whether a date stands in the next few words; behind "more than" it may be an amount. */
function datedSoon(passage: Passage, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (mayBegin(passage, at, dated) && hitAt(passage, 'date', at)) return true;
    // "more than doubled in the quarter".
    if (
      passage.tokens[at]?.kind !== 'word' ||
      passage.hits[at]?.some(({ cat }) => cat === 'metric' || cat === 'direction' || cat === 'event' || cat === 'modality')
    )
      return false;
  }
  return false;
}

/** "from 14.2 per cent in": a number whose unit says that it is no date. */
const measured = (passage: Passage, at: number): boolean =>
  passage.tokens[at]?.kind === 'number' && (hitAt(passage, 'percent', at + 1) !== undefined || hitAt(passage, 'number', at + 1)?.meaning.role === 'scale');
