import type { EventType } from '../../../model/event.ts';
import { formEnd } from '../../claims/sentence/form-end.ts';
import { joined } from '../../claims/sentence/lists.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingAt, mentionFrom, sign } from '../clause.ts';
import { bracketEnd, homeEnd, jointAt } from '../series.ts';
import { unheardAt } from '../unheard.ts';
import { parentEnd } from './describing-name.ts';
import type { Fits } from './fits.ts';
import { overSorts } from './over.ts';
import { plain } from './over-place.ts';

/** The name nobody told us of behind "and", where nothing is said of it: "bought Nest and *Dropcam* in 2014", not "bought Nest and Ellison said". */
function unheardBehind(view: SentenceView, from: number, at: number): MentionReading | undefined {
  const { tokens, lexicon } = view.passage;
  const joint = (place: number): boolean => lexicon.joints.has(tokens[place]?.low ?? '');
  if (at === from || !joint(at - 1)) return undefined;
  const name = unheardAt(view, at);
  // "Tamarind, *Quayside* and Lumenet": behind a comma only where the list goes on.
  const behind = name ? bracketEnd(view, name.to) : at;
  if (name && tokens[at - 1]?.raw === ',' && !joint(behind)) return undefined;
  if (!name || joint(behind) || name.to >= view.to || view.passage.tokens[name.to]?.kind === 'sign') return name;
  return dealingAt(view, name.to, 'preposition') === undefined ? undefined : name;
}

/**
 * A bare comma and a speaker end the list: "is buying NetSuite, *TechCrunch reported*", "vòng vốn của Grofers, *Bloomberg* dẫn thông cáo";
 * as does a new subject: "abandoned its plan to buy HubSpot, *the tech giant* decided".
 */
const remarked = (view: SentenceView, comma: number, next: MentionReading): boolean =>
  view.passage.tokens[comma]?.raw === ',' &&
  next.from === comma + 1 &&
  (dealingAt(view, next.to, 'speech') !== undefined ||
    (next.type === 'publisher' && view.passage.tokens[next.to]?.kind === 'word' && !jointAt(view, next.to)) ||
    ((next.form === 'descriptor' || next.form === 'anaphor') && !jointAt(view, next.to) && view.passage.tokens[next.to]?.raw !== ','));

/** Over what a name is called between commas, where the list goes on behind it: "Gojek*, a ride-hailing company,* and Tokopedia". */
function asideEnd(view: SentenceView, comma: number): number {
  const { tokens, lexicon } = view.passage;
  if (tokens[comma]?.raw !== ',' || !lexicon.articles.has(tokens[comma + 1]?.low ?? '')) return comma;
  for (let at = comma + 2; at < view.to && at < comma + 12; at++) if (sign(view, at)) return tokens[at]?.raw === ',' && jointAt(view, at + 1) ? at : comma;
  return comma;
}

const longestDescription = 8;

/** "và *hãng chế tạo ứng dụng bàn phím* SwiftKey", "and *mobile keyboard maker* SwiftKey": behind "and", over a sort and the plain words around it to a name. */
function describedAt(view: SentenceView, from: number): number | undefined {
  if (!jointAt(view, from - 1)) return undefined;
  let sorted = false;
  for (let at = from; at < view.to && at < from + longestDescription; ) {
    const name = mentionFrom(view, at) ?? (sorted ? unheardAt(view, at) : undefined);
    if (name) return sorted && name.type !== 'place' ? at : undefined;
    const sort = hitAt(view.passage, 'sort', at)?.to ?? hitAt(view.passage, 'cue', at)?.to;
    if (sort === undefined && !plain(view, at)) return undefined;
    sorted ||= sort !== undefined;
    at = sort ?? at + 1;
  }
  return undefined;
}

/** Deeds that take an object: not "the merger of Grab and Gojek *closed*". */
const doing: ReadonlySet<EventType> = new Set(['acquisition', 'partnership', 'expansion']);

/** Whether a deed follows a name at once. */
function doesNext(view: SentenceView, { to }: MentionReading): boolean {
  const at = bracketEnd(view, to);
  const { low } = view.passage.tokens[at] ?? {};
  const deed = hitAt(view.passage, 'event', view.passage.lexicon.functionWords.has(low ?? '') ? at + 1 : at);
  // "giữa Grab và Gojek *đổ vỡ*": the beginning of a longer word is no deed.
  if (deed && (dealingAt(view, deed.from, 'failed') ?? deed.to) > deed.to) return false;
  if (deed === undefined || (deed.meaning as { shape?: string }).shape !== undefined) return false;
  // "the purchase of Deis and *VMware acquired* a firm", not "bought Deis and a firm *owned by* VMware".
  if (view.passage.lexicon.language.dropsSubject) return true;
  return deed.from === at && doing.has(deed.meaning.type) && dealingAt(view, deed.to, 'agent') === undefined;
}

/** Whether the little word before the first of a list stands behind another name of it. */
function again(view: SentenceView, first: MentionReading, next: MentionReading): boolean {
  const { tokens } = view.passage;
  const little = tokens[first.from - 1];
  return little?.kind === 'word' && little.low === tokens[next.to]?.low && dealingAt(view, next.to, 'preposition') !== undefined;
}

const sumAt = (view: SentenceView, at: number): boolean => view.quantities.some(({ kind, from }) => kind === 'money' && from === at);

/** Where all ends that belongs to a name of a list: its legal form, a bracket, its home, an aside. */
const behindName = (view: SentenceView, { to }: MentionReading): number => asideEnd(view, homeEnd(view, bracketEnd(view, formEnd(view, to))));

/** A mention and those joined to it: "Bangkok, Frankfurt and Tokyo". */
export function listFrom(view: SentenceView, first: MentionReading, fits: Fits): MentionReading[] {
  const found = [first];
  let last = behindName(view, first);
  for (let place = last; place < view.to && place <= last + 3; place++) {
    const both = place > last && joined(view, last, place);
    const over = both ? (describedAt(view, place) ?? overSorts(view, place)) : place;
    const described = over > place ? mentionFrom(view, over) : undefined;
    // "Tencent, *quỹ* Hillhouse và …": over a sort behind a comma only where the list goes on.
    const goesOn = described && (jointAt(view, described.to) || view.passage.tokens[described.to]?.raw === ',');
    const named = view.passage.tokens[place - 1]?.raw === ',' && !goesOn ? place : over;
    const name = mentionFrom(view, named);
    const parent = name && parentEnd(view, name);
    const next =
      parent === undefined ? (name ?? (over > place ? unheardAt(view, named) : undefined) ?? unheardBehind(view, last, place)) : mentionFrom(view, parent);
    if (!next) continue;
    // "a deal to buy Red Hat and *Dell's* push into the cloud": an owner begins another phrase.
    if (!fits(next) || !joined(view, last, Math.min(place, next.from)) || remarked(view, last, next) || dealingAt(view, next.to, 'possessive') !== undefined)
      break;
    // "pour $3 billion into India, and *Oracle more than $8 billion*": who has a sum of his own is another who pays.
    if (next.from > last && sumAt(view, hitAt(view.passage, 'hedge', next.to)?.to ?? next.to)) break;
    // "sold Skype to Microsoft and *StubHub* to Viagogo": what has a buyer of its own is not another buyer.
    if (again(view, first, next)) break;
    // "rót vốn vào Tiki, hay *Sea* mua lại Foody": who does the next deed is no object of this.
    if (doesNext(view, next)) break;
    found.push(next);
    last = behindName(view, next);
    place = last - 1;
  }
  return found;
}
