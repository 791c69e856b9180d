import { joined } from '../claims/lists.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { hitAt } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { clauseEnd, dealingAt, dealingEnding, mentionFrom, opensClause, sign } from './clause.ts';
import { bracketEnd, jointAt } from './series.ts';
import { unheardAt } from './unheard.ts';

export const reach = 14;

/** What may stand in a slot. */
export type Fits = (mention: MentionReading) => boolean;

/** The end of a name with its legal form: "Tencent Holdings *Ltd*, eBay Inc*.*". */
export function formEnd(view: SentenceView, to: number): number {
  const { tokens } = view.passage;
  let at = to;
  while (at < view.to && (tokens[at]?.raw === '.' || (tokens[at]?.capital && hitAt(view.passage, 'cue', at)?.meaning.side === 'after'))) at++;
  return at;
}

/** Over "existing investor" and "China's" to the next of a list: "Microsoft and *China's* Tencent". */
export function overSorts(view: SentenceView, from: number): number {
  let at = from;
  while (at < view.to) {
    const place = mentionFrom(view, at);
    const owned = place?.type === 'place' ? dealingAt(view, place.to, 'possessive') : undefined;
    const over = owned ?? dealingAt(view, at, 'other') ?? hitAt(view.passage, 'sort', at)?.to ?? hitAt(view.passage, 'cue', at)?.to;
    if (over === undefined || mentionFrom(view, at)?.type === 'company') break;
    at = over;
  }
  return at;
}

/** The name nobody told us of behind "and", where nothing is said of it: "bought Nest and *Dropcam* in 2014", not "bought Nest and Ellison said". */
function unheardBehind(view: SentenceView, from: number, at: number): MentionReading | undefined {
  const { tokens, lexicon } = view.passage;
  const joint = (place: number): boolean => lexicon.joints.has(tokens[place]?.low ?? '');
  if (at === from || !joint(at - 1)) return undefined;
  const name = unheardAt(view, at);
  // "Tamarind, *Quayside* and Lumenet": behind a comma only where the list goes on.
  if (name && tokens[at - 1]?.raw === ',' && !joint(name.to)) return undefined;
  if (!name || joint(name.to) || name.to >= view.to || view.passage.tokens[name.to]?.kind === 'sign') return name;
  return dealingAt(view, name.to, 'preposition') === undefined ? undefined : name;
}

/** "is buying NetSuite, *TechCrunch reported*": a bare comma and a speaker end the list. */
const remarked = (view: SentenceView, comma: number, next: MentionReading): boolean =>
  view.passage.tokens[comma]?.raw === ',' && next.from === comma + 1 && dealingAt(view, next.to, 'speech') !== undefined;

/** Over what a name is called between commas, where the list goes on behind it: "Gojek*, a ride-hailing company,* and Tokopedia". */
function asideEnd(view: SentenceView, comma: number): number {
  const { tokens, lexicon } = view.passage;
  if (tokens[comma]?.raw !== ',' || !lexicon.articles.has(tokens[comma + 1]?.low ?? '')) return comma;
  for (let at = comma + 2; at < view.to && at < comma + 12; at++) if (sign(view, at)) return tokens[at]?.raw === ',' && jointAt(view, at + 1) ? at : comma;
  return comma;
}

/** Whether a deed follows a name at once. */
function doesNext(view: SentenceView, { to }: MentionReading): boolean {
  const at = bracketEnd(view, to);
  const { low } = view.passage.tokens[at] ?? {};
  const deed = hitAt(view.passage, 'event', view.passage.lexicon.functionWords.has(low ?? '') ? at + 1 : at);
  // "giữa Grab và Gojek *đổ vỡ*": the beginning of a longer word is no deed.
  if (deed && (dealingAt(view, deed.from, 'failed') ?? deed.to) > deed.to) return false;
  return view.passage.lexicon.language.dropsSubject && deed !== undefined && (deed.meaning as { shape?: string }).shape === undefined;
}

/** A mention and those joined to it: "Bangkok, Frankfurt and Tokyo". */
export function listFrom(view: SentenceView, first: MentionReading, fits: Fits): MentionReading[] {
  const found = [first];
  let last = asideEnd(view, bracketEnd(view, formEnd(view, first.to)));
  for (let place = last; place < view.to && place <= last + 3; place++) {
    const both = place > last && joined(view, last, place);
    const over = both ? overSorts(view, place) : place;
    const described = over > place ? mentionFrom(view, over) : undefined;
    // "Tencent, *quỹ* Hillhouse và …": over a sort behind a comma only where the list goes on.
    const goesOn = described && (jointAt(view, described.to) || view.passage.tokens[described.to]?.raw === ',');
    const named = view.passage.tokens[place - 1]?.raw === ',' && !goesOn ? place : over;
    const next = mentionFrom(view, named) ?? unheardBehind(view, last, place);
    if (!next) continue;
    // "a deal to buy Red Hat and *Dell's* push into the cloud": an owner begins another phrase.
    if (!fits(next) || !joined(view, last, Math.min(place, next.from)) || remarked(view, last, next) || dealingAt(view, next.to, 'possessive') !== undefined)
      break;
    // "rót vốn vào Tiki, hay *Sea* mua lại Foody": who does the next deed is no object of this.
    if (doesNext(view, next)) break;
    found.push(next);
    last = asideEnd(view, bracketEnd(view, formEnd(view, next.to)));
    place = last - 1;
  }
  return found;
}

/** "the *OpenStack-based* Helion service", "the Nadella-led Microsoft": a name that only describes. */
export function modifies(view: SentenceView, { to }: MentionReading): boolean {
  const word = view.passage.tokens[to];
  return word?.kind === 'word' && word.hyphened && !word.capital;
}

/** Whether a share begins here: "20 per cent *of Reliance*". */
const shareAt = (view: SentenceView, at: number): boolean => view.quantities.some((quantity) => quantity.from === at && quantity.kind === 'percent');

const countAt = (view: SentenceView, at: number): boolean => view.quantities.some((quantity) => quantity.from === at && quantity.kind === 'count');

/** Things that stand between a verb and its object and say nothing of it: sums, shares, dates. */
export const skipped = (view: SentenceView, at: number): number | undefined =>
  view.quantities.find((quantity) => quantity.from === at)?.to ?? view.dates.find((date) => date.from === at)?.to;

/** Ends the search for an object: a new clause, another verb, a word that marks another party. */
export function ends(view: SentenceView, at: number, first: number): boolean {
  // "paid for a string of firms, *including* Nest"
  if (at > first && view.passage.tokens[at]?.raw === ',' && dealingAt(view, at + 1, 'naming') !== undefined) return false;
  if (at > first && sign(view, at)) return view.passage.tokens[at]?.raw !== '"';
  if (opensClause(view, at) || dealingAt(view, at, 'speech', 'relative', 'agent') !== undefined) return true;
  // "mảng thiết *bị* của Nokia": the end of a longer word is no passive.
  const passive = dealingAt(view, at, 'passive');
  if (passive !== undefined && dealingEnding(view, passive, 'passive') !== undefined) return true;
  const word = at > first ? hitAt(view.passage, 'event', at) : undefined;
  // "to buy workplace *collaboration* platform Slack": before a sort it only describes.
  const describes = word?.meaning.shape !== undefined && view.passage.lexicon.language.compounds;
  const sort = word && (hitAt(view.passage, 'sort', word.to) ?? (hitAt(view.passage, 'cue', word.to)?.meaning.side === 'before' || undefined));
  return word !== undefined && !(describes && sort !== undefined);
}

/**
 * The object right behind a place: over sums, dates and describing words; over "of" only from a part or stake ("a unit of Nokia").
 * `next`: nothing but such words and sorts between ("mua *công ty phần mềm* Base", not "mua *điện thoại* Samsung"); `whole`: the name describes no other noun.
 */
export function objectAfter(view: SentenceView, from: number, fits: Fits, strict?: 'next' | 'whole', bridges = false): MentionReading[] {
  let part = false;
  for (let at = from; at < view.to && at < from + reach; ) {
    const mention = mentionFrom(view, at);
    if (mention && modifies(view, mention)) {
      at = mention.to + 1;
      continue;
    }
    if (mention && fits(mention)) return strict && compound(view, mention) ? [] : listFrom(view, mention, fits);
    if (mention) {
      at = mention.to;
      continue;
    }
    const over = skipped(view, at);
    if (over !== undefined) {
      // "29 *of* Verizon's data centers"
      part ||= shareAt(view, at) || (countAt(view, at) && dealingAt(view, over, 'bridge') !== undefined);
      at = over;
      continue;
    }
    const word = dealingAt(view, at, 'part', 'stake', 'whole');
    const naming = word ?? dealingAt(view, at, 'naming', 'title');
    if (naming !== undefined) {
      part ||= word !== undefined;
      at = naming;
      continue;
    }
    // "mua lại nhiều công ty nhỏ, *bao gồm* Siebel và PeopleSoft"
    const listed = at > from ? includedBehind(view, at) : undefined;
    if (listed !== undefined) return objectAfter(view, listed, fits);
    if (ends(view, at, from)) return namedBehind(view, from, at + 1, fits);
    const little = dealingAt(view, at, 'preposition');
    // "mua lại thị phần *tại Nga* của Uber", "mua lại thị phần *của* Uber": whose it is, is whom it is bought of.
    const there = bridges && little !== undefined && at > from ? mentionFrom(view, little) : undefined;
    if (there?.type === 'place') {
      at = there.to;
      continue;
    }
    if (bridges && at > from && dealingAt(view, at, 'genitive') !== undefined) {
      at = little ?? at + 1;
      part = true;
      continue;
    }
    if (little !== undefined && !(part && dealingAt(view, at, 'bridge') !== undefined)) return namedBehind(view, from, clauseEnd(view, at, 8) + 1, fits);
    const unheard = little === undefined && at <= from + 8 ? unheardAt(view, at) : undefined;
    if (unheard && fits(unheard)) return strict && compound(view, unheard) ? [] : listFrom(view, unheard, fits);
    const plain = little === undefined && !part && !hitAt(view.passage, 'sort', at) && !hitAt(view.passage, 'cue', at);
    if (strict === 'next' && plain && view.passage.tokens[at]?.kind === 'word' && dealingAt(view, at, 'other', 'possessive') === undefined) return [];
    at = Math.max(at + 1, hitAt(view.passage, 'sort', at)?.to ?? 0, hitAt(view.passage, 'cue', at)?.to ?? 0);
  }
  return [];
}

/** Behind "mua lại nhiều công ty nhỏ trong năm qua, *bao gồm*": over a circumstance and a comma to the names of those it speaks of. */
function includedBehind(view: SentenceView, at: number): number | undefined {
  const circumstance = dealingAt(view, at, 'preposition') !== undefined && dealingAt(view, at, 'genitive') === undefined;
  const comma = circumstance ? clauseEnd(view, at, 10) : at;
  return view.passage.tokens[comma]?.raw === ',' ? dealingAt(view, comma + 1, 'including') : undefined;
}

/** "acquired a maker of phones, *Palmsound*, for …": a description with its article, and behind the comma its name alone. */
function namedBehind(view: SentenceView, from: number, at: number, fits: Fits): MentionReading[] {
  const { tokens, lexicon } = view.passage;
  const leads = lexicon.articles.has(tokens[from]?.low ?? '') || dealingAt(view, from + 1, 'bridge') !== undefined;
  if (!leads || tokens[at - 1]?.raw !== ',') return [];
  // "a string of firms, *among them* Vodafone"
  const named = dealingAt(view, at, 'naming') ?? at;
  const name = mentionFrom(view, named) ?? unheardAt(view, named);
  if (named > at && name && fits(name)) return listFrom(view, name, fits);
  if (!name || !fits(name)) return [];
  return name.to >= view.to || tokens[name.to]?.kind === 'sign' || dealingAt(view, name.to, 'preposition') !== undefined ? [name] : [];
}

/** "bought *Nvidia chips*": the name only describes what was bought; "Nokia's phone unit" is part of the firm. */
function compound(view: SentenceView, mention: MentionReading): boolean {
  if (!view.passage.lexicon.language.compounds) return false;
  const { tokens, lexicon, hits } = view.passage;
  const after = tokens[mention.to];
  if (
    after?.kind !== 'word' ||
    after.capital ||
    lexicon.functionWords.has(after.low) ||
    hits[mention.to]?.some((hit) => hit.cat !== 'noun' && hit.cat !== 'market')
  )
    return false;
  return dealingAt(view, mention.to, 'part', 'stake', 'possessive', 'facility') === undefined;
}
