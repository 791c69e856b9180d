import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { acts } from './acts.ts';
import { dealingAt, dealingEnding, mentionFrom, mentionUpTo, openingOf, sign } from './clause.ts';

/** A word that joins names, no comma: "A, B *and* C". */
export const jointAt = ({ passage }: SentenceView, at: number): boolean =>
  passage.tokens[at]?.kind === 'word' && (passage.hits[at]?.some((hit) => hit.cat === 'relation' && hit.meaning === 'both') ?? false);

/** Over a bracket behind a name: "Lotte *(Hàn Quốc)*, Central Group". */
export function bracketEnd(view: SentenceView, to: number): number {
  const { tokens } = view.passage;
  if (tokens[to]?.raw !== '(') return to;
  for (let at = to + 1; at < view.to && at < to + 9; at++) if (tokens[at]?.raw === ')') return at + 1;
  return to;
}

/** Over "of Germany", "của Philippines" behind a name, where its list goes on: "Paytm *của Ấn Độ*, Mynt". */
export function homeEnd(view: SentenceView, at: number): number {
  const of = dealingAt(view, at, 'bridge', 'genitive');
  const home = of === undefined ? undefined : mentionFrom(view, of);
  return home?.type === 'place' && (view.passage.tokens[home.to]?.raw === ',' || jointAt(view, home.to)) ? home.to : at;
}

/** The same from its end: "*Paytm* của Ấn Độ, Mynt". */
export function homeStart(view: SentenceView, end: number): number {
  const home = mentionUpTo(view, end);
  const of = home?.type === 'place' ? dealingEnding(view, home.from, 'bridge', 'genitive') : undefined;
  return of !== undefined && mentionUpTo(view, of) ? of : end;
}

/** "Microsoft and *Alphabet's* Google": where the parent of a name begins that stands before it. */
function parentStart(view: SentenceView, at: number): number | undefined {
  const owner = mentionUpTo(view, dealingEnding(view, at, 'possessive') ?? -1);
  const own = owner && mentionFrom(view, at);
  return own && view.passage.lexicon.entities.get(own.entity)?.parent === owner.entity ? owner.from : undefined;
}

/** Where the words begin that describe a name: "và *quỹ* Hillhouse", "và *tập đoàn Nhật Bản* SoftBank". */
export function describedFrom(view: SentenceView, from: number): number {
  let at = from;
  while (at > view.from) {
    const place = mentionUpTo(view, at);
    const hit = view.passage.endings[at]?.find(({ cat }) => cat === 'sort' || cat === 'cue');
    const before = hit?.from ?? parentStart(view, at) ?? dealingEnding(view, at, 'other') ?? (place?.type === 'place' && at !== from ? place.from : undefined);
    if (before === undefined || before >= at || before < view.from || at - before > 5) break;
    at = before;
  }
  return at;
}

/** A name before another in a list, and whether a word ("và") or only a comma joins them. */
export interface Joined {
  readonly end: number;
  readonly worded: boolean;
}

/** Where the name ends that stands before another in a list; the other begins at a place, with the words that describe it. */
export function joinedBefore(view: SentenceView, from: number): Joined | undefined {
  const { tokens } = view.passage;
  let at = from;
  let worded = false;
  while (at > view.from && (tokens[at - 1]?.raw === ',' || jointAt(view, at - 1))) worded = jointAt(view, --at) || worded;
  if (at === from) return undefined;
  return { end: tokens[at - 1]?.raw === ')' ? openingOf(view, at - 1) : at, worded };
}

/** "*G42*, tập đoàn công nghệ từ Abu Dhabi, cùng FPT": over what the name is called, where a word joins the next behind its comma. */
export function nameOverAside(view: SentenceView, { end, worded }: Joined): MentionReading | undefined {
  let at = end - 1;
  while (at > view.from && !sign(view, at)) at--;
  const called = worded && at > view.from && at < end - 1 && view.passage.hits[at + 1]?.some(({ cat }) => cat === 'sort' || cat === 'cue');
  return called ? mentionUpTo(view, at) : undefined;
}

/** Whether a list goes on behind a name: "Nvidia*,* Microsoft và Amazon". */
function goesOn(view: SentenceView, { to }: MentionReading): boolean {
  for (let at = bracketEnd(view, to), count = 0; count < 12; count++) {
    if (jointAt(view, at)) return true;
    const next = view.passage.tokens[at]?.raw === ',' ? mentionFrom(view, at + 1) : undefined;
    if (!next) return false;
    at = bracketEnd(view, next.to);
  }
  return false;
}

/** The first of the list a name stands in: "sau *Nvidia*, Microsoft và Amazon"; a comma alone joins only where the list goes on. */
export function headOf(view: SentenceView, mention: MentionReading): MentionReading {
  let head = mention;
  let listed: boolean | undefined;
  for (let count = 0; count < 12; count++) {
    const before = joinedBefore(view, describedFrom(view, head.from));
    const name = before && mentionUpTo(view, homeStart(view, before.end));
    const other = before && (name && acts(view, name) ? name : nameOverAside(view, before));
    if (!other || !acts(view, other)) return head;
    if (!before.worded && !(listed ??= goesOn(view, mention))) return head;
    listed = true;
    head = other;
  }
  return head;
}

/** Whether a verb follows a list at once, so that its last names may be a subject of their own: "Với SoftBank, *Grab và Gojek* sẽ …". */
export const openBehind = (view: SentenceView, { to }: MentionReading): boolean => {
  // "vào Paytm, *Mynt của Philippines và* rót": the list is over where the home of its last name is.
  const at = homeEnd(view, bracketEnd(view, to));
  return view.passage.tokens[at]?.kind === 'word' && !jointAt(view, at);
};
