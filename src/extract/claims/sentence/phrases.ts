import { bitOf, kindsIn } from '../../lexicon/kinds.ts';
import type { Meanings } from '../../lexicon/meanings.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt, mayBegin } from '../../lexicon/passage.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { SentenceView } from './sentence-view.ts';

const none: readonly never[] = [];

/** "bought it in May": the month is no "may". */
const inDate = ({ dates }: SentenceView, at: number): boolean => dates.some((date) => date.from <= at && at < date.to);

function phrasesOf<C extends keyof Meanings>(view: SentenceView, cat: C): Hit<C>[] {
  const { passage, from, to } = view;
  const found: Hit<C>[] = [];
  const wanted = bitOf(cat);
  for (let at = from; at < to; at++) {
    const hit = mayBegin(passage, at, wanted) ? hitAt(passage, cat, at) : undefined;
    if (!hit || hit.to > to || (cat === 'modality' && inDate(view, at))) continue;
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
  memory.kinds ??= kindsIn(view.passage.kinds, view);
  const found = (memory.kinds & bitOf(cat)) === 0 ? none : phrasesOf(view, cat);
  memory.phrases.set(cat, found);
  return found;
}
