import type { DateReading } from '../dates/read-date.ts';
import { bitOf, kindsOf } from '../lexicon/kinds.ts';
import type { Meanings } from '../lexicon/meanings.ts';
import type { Hit, Passage } from '../lexicon/passage.ts';
import { hitAt, mayBegin } from '../lexicon/passage.ts';
import { isFloor } from '../mentions/floor.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { isOrganisation } from '../mentions/mention-reading.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { coloured } from '../quantities/colour.ts';
import type { PassageReading } from '../read-passage.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { Nominal } from './nominal.ts';

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

const none: readonly never[] = [];

/** Deals out items, in order of place, to the sentences they stand in. */
function dealt<T extends TokenRange>(items: readonly T[], sentences: readonly TokenRange[]): (readonly T[])[] {
  let next = 0;
  return sentences.map(({ to }) => {
    if ((items[next]?.from ?? to) >= to) return none;
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
      from: range.from,
      to: range.to,
      mentions: named,
      actors: named.length === 0 ? none : named.filter((mention) => isOrganisation(mention) && !isFloor(passage, mention)),
      places: named.length === 0 ? none : named.filter((mention) => mention.type === 'place'),
      quantities: (quantities[index] ?? []).map((quantity) => coloured(passage, quantity, range)),
      dates: dates[index] ?? [],
      memory: {
        kinds: undefined,
        phrases: undefined,
        halts: undefined,
        segments: undefined,
        nominals: undefined,
        places: undefined,
        lists: undefined,
      },
    };
  });
}

/** What is asked of a sentence again and again, worked out once and only where it is asked. */
interface Memory {
  /** The vocabularies of its phrases as bits. */
  kinds: number | undefined;
  phrases: Map<keyof Meanings, readonly Hit[]> | undefined;
  /** For each token, and its end, the halts before it. */
  halts: readonly number[] | undefined;
  /** For each token where its segment begins. */
  segments: readonly number[] | undefined;
  nominals: readonly Nominal[] | undefined;
  places: Places | undefined;
  lists: ReadonlyMap<ColouredQuantity, readonly ColouredQuantity[]> | undefined;
}

/** The mentions of a sentence by the token they begin at and the token they end before. */
export interface Places {
  readonly starts: ReadonlyMap<number, MentionReading>;
  readonly ends: ReadonlyMap<number, MentionReading>;
}

function kindsIn({ passage: { kinds }, from, to }: SentenceView): number {
  let all = 0;
  for (let at = from; at < to; at++) all |= kinds[at] ?? 0;
  return all;
}

function phrasesOf<C extends keyof Meanings>({ passage, from, to }: SentenceView, cat: C): Hit<C>[] {
  const found: Hit<C>[] = [];
  const wanted = bitOf(cat);
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
  const found = allOf(view, cat);
  if (from <= view.from && to >= view.to) return found;
  // They stand in order: those before and behind the range are passed over, and where none is left nothing is made.
  let first = 0;
  while (first < found.length && (found[first]?.from ?? 0) < from) first++;
  let last = first;
  while (last < found.length && (found[last]?.to ?? 0) <= to) last++;
  return last === first ? none : first === 0 && last === found.length ? found : found.slice(first, last);
}

/** The phrases of one vocabulary in a sentence. */
function allOf<C extends keyof Meanings>(view: SentenceView, cat: C): readonly Hit<C>[] {
  const { memory } = view;
  memory.phrases ??= new Map();
  const known = memory.phrases.get(cat) as readonly Hit<C>[] | undefined;
  if (known) return known;
  memory.kinds ??= kindsIn(view);
  const found = (memory.kinds & bitOf(cat)) === 0 ? none : phrasesOf(view, cat);
  memory.phrases.set(cat, found);
  return found;
}

const relations = kindsOf('relation');
const halting = /^[;:()"]$/;

const initials = /^[A-Z][A-Za-z]*[A-Z]$/;

/** "người dùng hằng tháng (MAU) đạt", "cost per click (CPC) rose": brackets around mere initials do not part a clause. */
function glosses({ passage: { tokens } }: SentenceView, at: number): boolean {
  const open = tokens[at]?.raw === '(' ? at : tokens[at]?.raw === ')' ? at - 2 : -1;
  return open >= 0 && tokens[open]?.raw === '(' && tokens[open + 2]?.raw === ')' && initials.test(tokens[open + 1]?.raw ?? '');
}

/** Whether a token ends a clause: a semicolon, bracket, quote, or a comma that parts no list of numbers. */
export function halts(view: SentenceView, at: number): boolean {
  const token = view.passage.tokens[at];
  if (token?.kind !== 'sign') return mayBegin(view.passage, at, relations) && hitAt(view.passage, 'relation', at)?.meaning === 'clause';
  if (glosses(view, at)) return false;
  return token.raw === ',' || halting.test(token.raw) || (token.raw === '-' && !token.glued);
}

/** For each token of a sentence, and its end, the halts before it. */
function haltCounts(view: SentenceView): readonly number[] {
  const { memory } = view;
  if (memory.halts) return memory.halts;
  // A plain array: a typed one of a few dozen numbers costs more to make than to fill.
  const counts: number[] = [0];
  for (let at = view.from; at < view.to; at++) counts.push((counts[at - view.from] ?? 0) + (halts(view, at) ? 1 : 0));
  memory.halts = counts;
  return counts;
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
