import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import { dealingAt, dealingEnding, headUpTo, mentionUpTo, sign } from '../clause.ts';

const aloof: ReadonlySet<string> = new Set(['organisation', 'commission', 'ministry', 'companies', 'publisher', 'analyst']);

/** Where a description begins that ends here in a sort: "*the* three-year-old company". */
export function pointerOf(view: SentenceView, at: number): number | undefined {
  const sort = hitEnding(view.passage, 'sort', at);
  if (!sort || aloof.has(sort.meaning)) return undefined;
  for (let from = sort.from; from >= view.from && from > sort.from - 5; from--) if (hitAt(view.passage, 'pointer', from)) return from;
  return undefined;
}

/** Whether a sentence opens with a description nobody has resolved: "The Texas firm announced". */
export function describesFirst(view: SentenceView): boolean {
  for (let at = view.from + 2; at <= view.from + 5; at++) {
    if (mentionUpTo(view, at)) return false;
    if (pointerOf(view, at) === view.from) return !sign(view, at) && dealingAt(view, at, 'preposition', 'possessive') === undefined;
  }
  return false;
}

/** "*The Texas firm* has agreed to buy": a description nobody has resolved, right before what it does; not "a stake in the firm". */
export function described(view: SentenceView, at: number, verb: number): number | undefined {
  const sort = hitEnding(view.passage, 'sort', at);
  if (!sort || verb - at > 5 || aloof.has(sort.meaning) || mentionUpTo(view, at)) return undefined;
  const { functionWords } = view.passage.lexicon;
  for (let place = at; place < verb; place++)
    if (
      !functionWords.has(view.passage.tokens[place]?.low ?? '') &&
      dealingEnding(view, place + 1, 'other', 'passive', 'announced', 'tried', 'control') === undefined &&
      !hitEnding(view.passage, 'modality', place + 1) &&
      !inDate(view, place)
    )
      return undefined;
  for (let from = sort.from; from >= view.from && from > sort.from - 4; from--) {
    if (hitAt(view.passage, 'pointer', from))
      return dealingEnding(view, from, 'preposition', 'agent') === undefined && !headUpTo(view, from) ? from : undefined;
    if (sign(view, from)) return undefined;
  }
  return undefined;
}

const inDate = (view: SentenceView, at: number): boolean => view.dates.some((date) => date.from <= at && at < date.to);
