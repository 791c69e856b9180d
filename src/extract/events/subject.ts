import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { acts } from './acts.ts';
import { mentionUpTo } from './clause.ts';
import { listFrom } from './object/list-from.ts';
import { following } from './subject/after-fronted-deed.ts';
import { describesFirst } from './subject/described.ts';
import { listUpTo } from './subject/list-up-to.ts';
import { begins, named, planner, unknown } from './subject/names-met.ts';
import type { Found, Search, Step } from './subject/search.ts';
import { begun } from './subject/search.ts';
import { bracket, clauseOver, comma, sortBehind } from './subject/signs-met.ts';
import { crowd, descriptionMet, helped, newcomer, ownMet, pronounMet, publicMet, related } from './subject/words-met.ts';
import { unheardUpTo } from './unheard.ts';

/** No subject is farther from its verb than so many words. */
const farthest = 80;

/** What is looked for at each place, in this order: the first that finds something decides it. */
const steps: readonly Step[] = [
  planner,
  named,
  unknown,
  begins,
  crowd,
  publicMet,
  newcomer,
  related,
  clauseOver,
  helped,
  pronounMet,
  ownMet,
  descriptionMet,
  sortBehind,
  bracket,
  comma,
];

function lookAt(search: Search): NonNullable<Found> {
  for (const step of steps) {
    const found = step(search);
    if (found !== undefined) return found;
  }
  search.place--;
  return 'moved';
}

/** "*Máy móc* sang tay Sinnet": things, or words that no vocabulary knows, from the beginning of a sentence to its verb are its subject. */
function ledByThing({ from, passage: { tokens, hits, lexicon } }: SentenceView, at: number): boolean {
  for (let place = from; place < at; place++) {
    const token = tokens[place];
    const thing = hits[place]?.some(({ cat }) => cat === 'noun') ?? true;
    if (token?.kind !== 'word' || !thing || lexicon.functionWords.has(token.low)) return false;
  }
  return at > from;
}

/** "to *Accel-backed* Wheel Pros": who stands glued to a participle does it. */
const gluedBefore = (view: SentenceView, at: number): MentionReading | undefined =>
  view.passage.tokens[at]?.hyphened ? (mentionUpTo(view, at) ?? unheardUpTo(view, at, true) ?? mentionUpTo(view, at - 1)) : undefined;

/** Who is left when the search is over: "After buying LinkedIn, *Microsoft* …" stands behind its verb, "it" before the sentence. */
function left({ view, at, carried, found, tail, governed, pronoun }: Search): MentionReading[] {
  if (found) return [...listUpTo(view, found), ...tail];
  if (pronoun && carried && !governed) return [carried];
  // "*The company* announced a deal with Aldo Group to acquire …": a description that opens the sentence leads it.
  if (carried && describesFirst(view)) return [carried];
  const after = following(view, at);
  // "Khi công bố lập liên doanh, *Nokia và Siemens* …"
  if (after) return listFrom(view, after, (one) => acts(view, one));
  if (governed) return listUpTo(view, governed);
  return carried && (pronoun || (view.passage.lexicon.language.dropsSubject && !ledByThing(view, at))) ? [carried] : [];
}

/**
 * Who does what the word at a place says. Leftwards: the nearest that nothing governs; a relative pronoun gives its antecedent;
 * behind a pronoun or a comma, the first of its clause; nobody at all but a pronoun: whom the sentences before spoke of.
 */
export function subjectOf(view: SentenceView, at: number, carried: MentionReading | undefined): MentionReading[] {
  // "Reselling AWS does not mean …", "Bán lại AWS không có nghĩa …": a deed that begins its sentence is spoken of, unless a comma brings who did it.
  if (at === view.from) return [following(view, at, true)].flatMap((one) => one ?? []);
  const glued = gluedBefore(view, at);
  if (glued) return [glued];
  const search = begun(view, at, carried);
  while (search.place > Math.max(view.from, at - farthest)) {
    const found = lookAt(search);
    if (found === 'ended') break;
    if (found !== 'moved') return [...found];
  }
  return left(search);
}
