import type { DateReading } from '../dates/read-date.ts';
import { kindsOf } from '../lexicon/kinds.ts';
import type { Meanings } from '../lexicon/meanings.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, mayBegin } from '../lexicon/passage.ts';
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
  /** What was worked out of it so far. */
  readonly memory: Memory;
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
      memory: { phrases: new Map() },
    };
  });
}

/** What is asked of a sentence again and again, worked out once: its phrases by vocabulary and how many halts stand before each token. */
interface Memory {
  readonly phrases: Map<keyof Meanings, readonly Hit[]>;
  halts?: Uint16Array;
}

function phrasesOf<C extends keyof Meanings>({ passage, from, to }: SentenceView, cat: C): Hit<C>[] {
  const found: Hit<C>[] = [];
  const wanted = kindsOf(cat);
  for (let at = from; at < to; at++) {
    const hit = mayBegin(passage, at, wanted) ? hitAt(passage, cat, at) : undefined;
    if (!hit || hit.to > to) continue;
    // A phrase may have two meanings: "thị trường" is what a share is of, and what has a size.
    for (const one of passage.hits[at] ?? []) if (one.cat === cat && one.to === hit.to) found.push(one as Hit<C>);
    at = hit.to - 1;
  }
  return found;
}

/** The phrases of one vocabulary in a range, longest at each place, none inside another. */
export function hitsIn<C extends keyof Meanings>(view: SentenceView, cat: C, { from, to }: TokenRange): readonly Hit<C>[] {
  const { phrases } = view.memory;
  let found = phrases.get(cat) as readonly Hit<C>[] | undefined;
  if (!found) phrases.set(cat, (found = phrasesOf(view, cat)));
  return found.length === 0 || (from <= view.from && to >= view.to) ? found : found.filter((hit) => hit.from >= from && hit.to <= to);
}

const halting = /^[;:()"]$/;

/** Whether a token ends a clause: a semicolon, bracket, quote, or a comma that parts no list of numbers. */
export function halts(view: SentenceView, at: number): boolean {
  const token = view.passage.tokens[at];
  if (token?.kind !== 'sign') return hitAt(view.passage, 'relation', at)?.meaning === 'clause';
  return token.raw === ',' || halting.test(token.raw) || (token.raw === '-' && !token.glued);
}

/** For each token of a sentence, and its end, the halts before it. */
function haltCounts(view: SentenceView): Uint16Array {
  const { memory } = view;
  if (!memory.halts) {
    memory.halts = new Uint16Array(view.to - view.from + 1);
    for (let at = view.from; at < view.to; at++) memory.halts[at - view.from + 1] = (memory.halts[at - view.from] ?? 0) + (halts(view, at) ? 1 : 0);
  }
  return memory.halts;
}

/** The clause around a range: back and forth to the nearest halts. */
export function clauseAround(view: SentenceView, { from, to }: TokenRange): TokenRange {
  const counts = haltCounts(view);
  const [here, there] = [counts[from - view.from], counts[to - view.from]];
  let start = from - view.from;
  while (start > 0 && counts[start - 1] === here) start--;
  let end = to - view.from;
  while (end < view.to - view.from && counts[end + 1] === there) end++;
  return { from: start + view.from, to: end + view.from };
}

/** How many clause halts stand between two token places of a sentence. */
export function haltsBetween(view: SentenceView, from: number, to: number): number {
  if (to <= from) return 0;
  const counts = haltCounts(view);
  return (counts[Math.min(to, view.to) - view.from] ?? 0) - (counts[Math.max(from, view.from) - view.from] ?? 0);
}
