import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitAt, hitEnding } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { clauseEnd, dealingAt, mentionFrom, sign } from '../clause.ts';
import { unheardAt } from '../unheard.ts';
import type { Fits } from './fits.ts';
import { listFrom } from './list-from.ts';
import { overSorts } from './over.ts';
import { plain } from './over-place.ts';

/** Behind "mua lại nhiều công ty nhỏ trong năm qua, *bao gồm*": over a circumstance and a comma to the names of those it speaks of. */
export function includedBehind(view: SentenceView, at: number): number | undefined {
  const circumstance = dealingAt(view, at, 'preposition') !== undefined && dealingAt(view, at, 'genitive') === undefined;
  const comma = circumstance ? clauseEnd(view, at, 10) : at;
  return view.passage.tokens[comma]?.raw === ',' ? dealingAt(view, comma + 1, 'including') : undefined;
}

/** "three software companies*:* Brocade, …" */
const introducing: ReadonlySet<string> = new Set([',', ':', '–', '—']);

/** "*two* online media companies, Patch Media and Going Inc." */
const counted = (view: SentenceView, from: number, to?: number): boolean =>
  view.quantities.some((one) => one.kind === 'count' && (one.from === from || one.to === to));

const colonReach = 10;

/** "*the security firm* Wiz", "*công ty bảo mật đám mây* Wiz": over a description to its name. */
function describedName(view: SentenceView, from: number): MentionReading | undefined {
  let sorted = false;
  for (let at = overSorts(view, from); at < view.to && at < from + 8 && !sign(view, at); at++) {
    const name = mentionFrom(view, at);
    if (name) return name.type === 'place' ? undefined : name;
    sorted ||= view.passage.endings[at]?.some(({ cat }) => cat === 'sort' || cat === 'cue') === true;
    if (!sorted && !plain(view, at) && !view.passage.lexicon.articles.has(view.passage.tokens[at]?.low ?? '')) return undefined;
    if (hitAt(view.passage, 'event', at) || dealingAt(view, at, 'preposition', 'speech', 'relative', 'passive') !== undefined) return undefined;
  }
  return undefined;
}

/** "bought small *rivals* when they came cheap*:* Pennine Web of Burnley in 2013": who a crowd is made of, behind a colon; nothing else is done on the way there. */
function behindColon(view: SentenceView, from: number, at: number, fits: Fits): MentionReading[] {
  const { tokens, lexicon } = view.passage;
  const many = (place: number): boolean =>
    lexicon.language.plural
      ? lexicon.language.plural.test(tokens[place]?.low ?? '')
      : view.passage.hits[place]?.some(({ cat, meaning }) => cat === 'someone' && meaning === 'crowd') === true;
  // "announced its largest *acquisition* to date*: the security firm* Wiz": what a deed told as a thing was done to.
  const deed = hitEnding(view.passage, 'event', from)?.meaning.shape === 'noun';
  let crowd = deed;
  for (let place = from; place < at; place++) crowd ||= many(place);
  if (!crowd) return [];
  let colon = at;
  while (colon < view.to && colon < at + colonReach && !sign(view, colon) && !hitAt(view.passage, 'event', colon)) colon++;
  if (tokens[colon]?.raw !== ':') return [];
  const name = mentionFrom(view, colon + 1) ?? unheardAt(view, colon + 1) ?? (deed ? describedName(view, colon + 1) : undefined);
  return name && fits(name) ? listFrom(view, name, fits) : [];
}

/** What a description begins with: an article, an owner ("*its* Dutch rival"), "*another* company", a number of them. */
const leads = (view: SentenceView, from: number, to: number): boolean =>
  view.passage.lexicon.articles.has(view.passage.tokens[from]?.low ?? '') ||
  dealingAt(view, from, 'other') !== undefined ||
  hitAt(view.passage, 'someone', from)?.meaning === 'own' ||
  dealingAt(view, from + 1, 'bridge') !== undefined ||
  counted(view, from, to);

/** "its rival, *videogame publisher* Take-Two": over plain words up to a sort, right before a name. */
function sortedName(view: SentenceView, from: number): MentionReading | undefined {
  for (let at = from; at < from + 4 && plain(view, at); at++) {
    const sorted = hitEnding(view.passage, 'sort', at + 1) ?? hitEnding(view.passage, 'cue', at + 1);
    const name = sorted ? mentionFrom(view, at + 1) : undefined;
    if (name) return name;
  }
  return undefined;
}

/** "acquired a maker of phones, *Palmsound*, for …": a description with its article, and behind the comma its name alone. */
export function namedBehind(view: SentenceView, from: number, at: number, fits: Fits): MentionReading[] {
  const { tokens } = view.passage;
  if (!introducing.has(tokens[at - 1]?.raw ?? '') || !leads(view, from, at - 1)) return behindColon(view, from, at - 1, fits);
  // "a string of firms, *among them* Vodafone"
  const named = dealingAt(view, at, 'naming') ?? at;
  const name = mentionFrom(view, named) ?? unheardAt(view, named) ?? sortedName(view, named);
  if (named > at && name && fits(name)) return listFrom(view, name, fits);
  if (!name || !fits(name)) return [];
  const list = counted(view, from, at - 1) ? listFrom(view, name, fits) : [name];
  const last = list.at(-1)?.to ?? name.to;
  return last >= view.to || tokens[last]?.kind === 'sign' || dealingAt(view, last, 'preposition') !== undefined ? list : [];
}
