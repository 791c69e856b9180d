import type { DateReading } from '../dates/read-date.ts';
import type { Meanings } from '../lexicon/lexicon.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { isOrganisation } from '../mentions/mention-reading.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { colourOf } from '../quantities/colour.ts';
import type { PassageReading } from '../read-passage.ts';
import type { TokenRange } from '../text/sentences.ts';

/** One sentence with all that was found in it: the ground on which claims and events are bound. */
export interface SentenceView extends TokenRange {
  readonly passage: Passage;
  readonly quantities: readonly ColouredQuantity[];
  readonly dates: readonly DateReading[];
  /** Organisations, in order. */
  readonly actors: readonly MentionReading[];
  readonly places: readonly MentionReading[];
  /** Everything named, in order. */
  readonly mentions: readonly MentionReading[];
}

/** Deals out items, in order of place, to the sentences they stand in. */
function dealt<T extends TokenRange>(items: readonly T[], sentences: readonly TokenRange[]): T[][] {
  let next = 0;
  return sentences.map(({ to }) => {
    const mine: T[] = [];
    for (let item = items[next]; item && item.from < to; item = items[++next]) mine.push(item);
    return mine;
  });
}

/** The sentences of a passage with their findings. */
export function sentenceViews(passage: Passage, reading: PassageReading, mentions: readonly MentionReading[]): SentenceView[] {
  const [quantities, dates, names] = [
    dealt(reading.quantities, passage.sentences),
    dealt(reading.dates, passage.sentences),
    dealt(mentions, passage.sentences),
  ];
  return passage.sentences.map((range, index) => {
    const named = names[index] ?? [];
    return {
      passage,
      ...range,
      mentions: named,
      actors: named.filter(isOrganisation),
      places: named.filter((mention) => mention.type === 'place'),
      quantities: (quantities[index] ?? []).map((quantity) => ({ ...quantity, ...colourOf(passage, quantity, range) })),
      dates: dates[index] ?? [],
    };
  });
}

/** The phrases of one vocabulary in a range, longest at each place, none inside another. */
export function hitsIn<C extends keyof Meanings>({ passage }: SentenceView, cat: C, { from, to }: TokenRange): Hit<C>[] {
  const found: Hit<C>[] = [];
  for (let at = from; at < to; at++) {
    const hit = hitAt(passage, cat, at);
    if (!hit || hit.to > to) continue;
    // A phrase may have two meanings: "thị trường" is what a share is of, and what has a size.
    for (const one of passage.hits[at] ?? []) if (one.cat === cat && one.to === hit.to) found.push(one as Hit<C>);
    at = hit.to - 1;
  }
  return found;
}

const halting = /^[;:()"]$/;

/** Whether a token ends a clause: a semicolon, bracket, quote, or a comma that parts no list of numbers. */
function halts(view: SentenceView, at: number): boolean {
  const token = view.passage.tokens[at];
  if (token?.kind !== 'sign') return hitAt(view.passage, 'relation', at)?.meaning === 'clause';
  return token.raw === ',' || halting.test(token.raw) || (token.raw === '-' && !token.glued);
}

/** The clause around a range: back and forth to the nearest halts. */
export function clauseAround(view: SentenceView, { from, to }: TokenRange): TokenRange {
  let start = from;
  while (start > view.from && !halts(view, start - 1)) start--;
  let end = to;
  while (end < view.to && !halts(view, end)) end++;
  return { from: start, to: end };
}

/** How many clause halts stand between two token places. */
export function haltsBetween(view: SentenceView, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (halts(view, at)) count++;
  return count;
}
