import { joined } from '../claims/lists.ts';
import { nominalsOf } from '../claims/nominals.ts';
import { verbal } from '../claims/segments.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { hitsIn } from '../claims/sentence-view.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import type { MentionReading } from '../mentions/mention-reading.ts';
import { acts } from './acts.ts';
import { antecedentOf, relatedTo } from './antecedent.ts';
import { dealingAt, dealingEnding, headUpTo, mentionFrom, mentionUpTo, openingOf, opensClause, sign } from './clause.ts';
import { formEnd } from './object.ts';
import { describedFrom, headOf, joinedBefore, openBehind } from './series.ts';
import { unheardAt, unheardUpTo } from './unheard.ts';

const describing = 4;
/** No subject is farther from its verb than so many words. */
const farthest = 80;

/** A day that opens its sentence or clause, with the little word before it: "*In February* Uber". */
const leadsIn = (view: SentenceView, from: number): boolean => [from, from - 1].some((at) => at === view.from || (at > view.from && sign(view, at - 1)));

/** Governed by something before it: "with Chinese giant *Alibaba*", "tried to buy *EMC*". Such a one is no subject. */
export function bound(view: SentenceView, mention: MentionReading): boolean {
  const { tokens } = view.passage;
  const head = headOf(view, mention);
  // "Theo thỏa thuận với SoftBank, *Grab và Gojek* sẽ …": what follows the comma of a leading phrase and has a verb behind it is free.
  const from = head !== mention && fronted(view, head) && openBehind(view, mention) ? mention.from : head.from;
  for (let at = from; at > view.from && at > from - describing; at--) {
    // "*In February* Uber sold its arm": a time governs nobody.
    if (view.dates.some((date) => date.to === at && date.from >= view.from && leadsIn(view, date.from))) return false;
    // "nhóm nhà đầu tư *trong đó có* Alibaba": they are of the group, not in something.
    const including = dealingEnding(view, at, 'including');
    if (including !== undefined && including < at - 1) {
      at = including + 1;
      continue;
    }
    // "tin đồn về việc *NVIDIA* mua lại Arm": behind "việc" a clause begins with its subject.
    if (at === from && dealingEnding(view, at, 'nominal') !== undefined) return false;
    if (dealingEnding(view, at, 'preposition', 'agent') !== undefined) return true;
    // "thừa nhận EMC …": said of EMC, though "nhận" by itself is to receive.
    if (dealingEnding(view, at, 'speech') !== undefined) return false;
    if (headUpTo(view, at)) return true;
    if (tokens[at - 1]?.kind !== 'word' || mentionUpTo(view, at) || dealingEnding(view, at, 'possessive', 'speech', 'passive', 'relative')) return false;
    if (opensClause(view, at - 1)) return false;
  }
  return false;
}

/** In a phrase that begins the sentence: no sign before it. */
function fronted(view: SentenceView, { from }: MentionReading): boolean {
  for (let at = view.from; at < from; at++) if (sign(view, at)) return false;
  return true;
}

/** The object right behind a word of dealing: "acquired *Paystubb*". */
const acted = (view: SentenceView, mention: MentionReading): boolean => headUpTo(view, mention.from);

/** Behind a deed and no speaker: "invested $590 million in phone maker *Meizu*; in 2014 it bought …". */
const dealtWith = (view: SentenceView, mention: MentionReading): boolean =>
  dealingAt(view, mention.to, 'speech') === undefined && hitsIn(view, 'event', { from: view.from, to: mention.from }).length > 0;

/** The name that ends here, with its legal form or without: "eBay *Inc.* and". */
function nameBefore(view: SentenceView, end: number): MentionReading | undefined {
  for (let place = end; place > view.from && place > end - 3; place--) {
    const name = mentionUpTo(view, place);
    if (name) return formEnd(view, name.to) >= end || view.passage.tokens[name.to]?.capital ? name : undefined;
  }
  return view.passage.lexicon.language.coined ? unheardUpTo(view, end) : undefined;
}

/** A name and those joined to it on the left: "Michael Dell and *Silver Lake*". */
export function listUpTo(view: SentenceView, last: MentionReading, free = true): MentionReading[] {
  const found = [last];
  let closed: boolean | undefined;
  for (let first = last; found.length < 12; ) {
    const before = joinedBefore(view, describedFrom(view, first.from));
    const other = before && nameBefore(view, before.end);
    if (!other || !acts(view, other) || (free && bound(view, other))) break;
    // "GitHub, *công ty* Microsoft mua lại": described behind a comma, it is no other of a list.
    if (found.length === 1 && !before.worded && describedFrom(view, first.from) < first.from) break;
    // "Sau Nvidia *và* Amazon, Google …": a list that "và" has closed does not go on behind a comma.
    if (closed === false && before.worded) return [last];
    closed ??= before.worded;
    found.unshift(other);
    first = other;
  }
  const [head] = found;
  const joint = head && free && found.length === 1 && head.form !== 'anaphor' && view.passage.tokens[head.from - 1];
  // "*Brightloom* and Corvane Systems agreed to merge": the first of two may be a name that nobody told us of.
  const first = joint && joint.kind === 'word' && view.passage.lexicon.joints.has(joint.low) ? unheardUpTo(view, head.from - 1) : undefined;
  return first && !bound(view, first) ? [first, ...found] : found;
}

/** "Snap, *công ty* đã ký …": what points back from behind a comma is the name before it. */
const introduced = (view: SentenceView, mention: MentionReading): MentionReading => {
  const name = mention.form === 'anaphor' && view.passage.tokens[mention.from - 1]?.raw === ',' ? mentionUpTo(view, mention.from - 1) : undefined;
  return name && acts(view, name) ? name : mention;
};

/** Whether a sort begins here, with or without its article. */
const describes = (view: SentenceView, at: number): boolean =>
  [at, at + 1].some((place) => hitAt(view.passage, 'sort', place) !== undefined || hitAt(view.passage, 'cue', place)?.meaning.side === 'before');

/** Where the aside that ends in a comma began: "Infosys *, which competes with TCS ,* bought". */
function asideStart(view: SentenceView, comma: number): number {
  let at = comma - 1;
  while (at > view.from && !sign(view, at)) at--;
  const near = at > view.from ? at : comma;
  return listing(view, near + 1, comma) ? (relativeStart(view, near) ?? near) : near;
}

/** "five investors, among them *GIC and Temasek*, put": who a plural stands for. */
function membersBefore(view: SentenceView, comma: number): MentionReading[] {
  const start = asideStart(view, comma);
  const last = start < comma && dealingAt(view, start + 1, 'naming') !== undefined && !mentionUpTo(view, start) ? mentionUpTo(view, comma) : undefined;
  return last && acts(view, last) ? listUpTo(view, last, false) : [];
}

/** A stretch between two commas that goes on with a list: ", Philips", "and Siemens". */
const listing = (view: SentenceView, from: number, to: number): boolean => {
  const { tokens, lexicon } = view.passage;
  if (lexicon.articles.has(tokens[from]?.low ?? '')) return false;
  for (let at = from; at < to; at++) if (lexicon.joints.has(tokens[at]?.low ?? '') && tokens[at]?.kind === 'word') return true;
  return mentionFrom(view, from) !== undefined;
};

const longestAside = 30;

/** "Alibaba*, whose clients include Nestle, Philips and Siemens*, opened": a relative clause has commas of its own. */
function relativeStart(view: SentenceView, from: number): number | undefined {
  for (let at = from; at > view.from && at > from - longestAside; at--)
    if (view.passage.tokens[at]?.raw === ',' && hitAt(view.passage, 'relation', at + 1)?.meaning === 'relative') return mentionUpTo(view, at) ? at : undefined;
  return undefined;
}

/** Where a description begins that ends here in a sort: "*the* three-year-old company". */
function pointerOf(view: SentenceView, at: number): number | undefined {
  const sort = hitEnding(view.passage, 'sort', at);
  if (!sort || aloof.has(sort.meaning)) return undefined;
  for (let from = sort.from; from >= view.from && from > sort.from - 5; from--) if (hitAt(view.passage, 'pointer', from)) return from;
  return undefined;
}

/** Whether a sentence opens with a description nobody has resolved: "The Texas firm announced". */
function describesFirst(view: SentenceView): boolean {
  for (let at = view.from + 2; at <= view.from + 5; at++) {
    if (mentionUpTo(view, at)) return false;
    if (pointerOf(view, at) === view.from) return !sign(view, at) && dealingAt(view, at, 'preposition', 'possessive') === undefined;
  }
  return false;
}

/** Whether no little word parts a subject from its verb: not "the market *with* the purchase of". */
function leadsUp(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (dealingAt(view, at, 'preposition') !== undefined) return false;
  return true;
}

/** "*The Texas firm* has agreed to buy": a description nobody has resolved, right before what it does; not "a stake in the firm". */
function described(view: SentenceView, at: number, verb: number): number | undefined {
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

const ownAt = (view: SentenceView, at: number): boolean => hitAt(view.passage, 'someone', at)?.meaning === 'own';
const aloof: ReadonlySet<string> = new Set(['organisation', 'commission', 'ministry', 'companies', 'publisher', 'analyst']);
const inDate = (view: SentenceView, at: number): boolean => view.dates.some((date) => date.from <= at && at < date.to);

/** "eyed *Twitter* and made a bid": what one verb is done to is not who does the next. */
const objectBefore = (view: SentenceView, mention: MentionReading): boolean =>
  view.passage.lexicon.joints.has(view.passage.tokens[mention.to]?.low ?? '') &&
  view.passage.tokens[mention.to]?.kind === 'word' &&
  !mentionFrom(view, mention.to + 1) &&
  nominalsOf(view).find((one) => one.from <= mention.from && one.to === mention.to)?.role === 'object';

/**
 * Who does what the word at a place says. Leftwards: the nearest that nothing governs; a relative pronoun gives its antecedent;
 * behind a pronoun or a comma, the first of its clause; nobody at all but a pronoun: whom the sentences before spoke of.
 */
export function subjectOf(view: SentenceView, at: number, carried: MentionReading | undefined): MentionReading[] {
  // "Reselling AWS does not mean …", "Bán lại AWS không có nghĩa …": a deed that begins its sentence is spoken of, unless a comma brings who did it.
  if (at === view.from) return [following(view, at, true)].flatMap((one) => one ?? []);
  let found: MentionReading | undefined;
  let tail: readonly MentionReading[] = [];
  let governed: MentionReading | undefined;
  let pronoun = false;
  let crossed = false;
  let landed = -1;
  for (let place = at; place > Math.max(view.from, at - farthest); ) {
    const controller = found ? undefined : controllerOf(view, place);
    if (controller) return listUpTo(view, controller, false);
    const mention = mentionUpTo(view, place);
    if (mention) {
      if (acts(view, mention)) {
        // "it acquired *Paystubb*, and in November it picked …": an object is not who "it" is; "a spokesman for *Google* said it" may be.
        if (bound(view, mention) || objectBefore(view, mention))
          governed ??= pronoun && (acted(view, mention) || dealtWith(view, mention)) ? undefined : mention;
        else {
          // "Grab and *Gojek*, two rivals, have agreed": the others of a list with the first of it.
          tail = found && joined(view, formEnd(view, mention.to), found.from) ? [found, ...tail] : [];
          found = introduced(view, mention);
        }
      }
      if (found && !crossed) break;
      place = mention.from;
      continue;
    }
    // Right before the verb, or before an aside ("Pagelark, a maker of …, raised"), an unknown name is a name.
    const unheard =
      !found && !pronoun && (place === landed || (!crossed && at - place <= (view.passage.lexicon.language.coined ? 10 : 6)))
        ? unheardUpTo(view, place)
        : undefined;
    if (unheard) {
      // "Cloudmarrow and Hexapoint agreed to merge": two that nobody told us of.
      const joint = view.passage.lexicon.joints.has(view.passage.tokens[unheard.from - 1]?.low ?? '') && !mentionUpTo(view, unheard.from - 1);
      const other = joint ? unheardUpTo(view, unheard.from - 1) : undefined;
      return other ? [other, unheard] : listUpTo(view, unheard);
    }
    // "BlueStripe was launched in 2007 and *it* raised …".
    const begins = pronoun && !found && !governed && place <= view.from + 4 ? unheardUpTo(view, place) : undefined;
    if (begins?.from === view.from && introduces(view, place, carried === undefined)) return [begins];
    // "xu hướng của *các hãng công nghệ* mở rộng sang …": a crowd is nobody.
    const crowd = found || crossed ? undefined : view.passage.endings[place]?.find((hit) => hit.cat === 'someone' && hit.meaning === 'crowd');
    if (crowd && !governed && !pronoun && !joinedBefore(view, crowd.from) && leadsUp(view, place, at)) return [];
    const relative = dealingEnding(view, place, 'relative');
    if (relative !== undefined && !governed && !pronoun && !crossed && at - place <= 10) {
      const meant = relatedTo(view, relative);
      if (meant && acts(view, meant)) return [meant];
      // "*The three-year-old company*, which has raised": whom the sentence before spoke of.
      const comma = view.passage.tokens[relative - 1]?.raw === ',' ? relative - 1 : relative;
      if (!meant && carried && comma < relative && pointerOf(view, comma) === view.from) return [carried];
    }
    // "Telstra spent …, Kloud among them, and last month *it* signed": a pronoun means the subject of the sentence.
    if (found && ((!pronoun && sign(view, place - 1)) || opensClause(view, place - 1) || dealingEnding(view, place, 'speech') !== undefined)) break;
    const it = dealingEnding(view, place, 'pronoun');
    if (it !== undefined) {
      const meant = found ? undefined : subjectBefore(view, it);
      if (meant && acts(view, meant)) return [...listUpTo(view, meant, false), ...othersOf(view, meant, it)];
      // "*It* signed a deal with Google and bought …": Google is part of what it did.
      governed = undefined;
      pronoun = true;
      crossed = true;
    }
    // "*Its* first data center in Germany opened in June."
    if (!found && !governed && !pronoun && ownAt(view, place - 1) && (place - 1 === view.from || sign(view, place - 2))) {
      pronoun = true;
      crossed = true;
    }
    const pointing: number | undefined = found || pronoun || crossed || governed ? undefined : described(view, place, at);
    if (pointing !== undefined) {
      const meant = subjectBefore(view, pointing);
      if (meant && acts(view, meant)) return listUpTo(view, meant, false);
      pronoun = true;
      crossed = true;
      place = pointing;
      continue;
    }
    // "Snap, công ty đã ký …", "Snap, a firm that …": the sort behind the comma is the name before it.
    if (sign(view, place - 1) && !governed && !pronoun && !crossed && describes(view, place)) {
      const meant = antecedentOf(view, place - 1);
      if (meant && acts(view, meant)) return [meant];
    }
    // "Ngân hàng Phương Đông *(OCB)* ký kết": a bracket parts nothing.
    if (view.passage.tokens[place - 1]?.raw === ')' && openingOf(view, place - 1) < place - 1) {
      place = openingOf(view, place - 1);
      continue;
    }
    if (sign(view, place - 1)) {
      const members: MentionReading[] = found || governed || pronoun ? [] : membersBefore(view, place - 1);
      if (members.length > 0) return members;
      place = crossed || governed ? place - 1 : Math.min(place - 1, asideStart(view, place - 1));
      crossed = true;
      landed = place;
      continue;
    }
    place--;
  }
  if (found) return [...listUpTo(view, found), ...tail];
  if (pronoun && carried && !governed) return [carried];
  // "*The company* announced a deal with Aldo Group to acquire …": a description that opens the sentence leads it.
  if (carried && describesFirst(view)) return [carried];
  const after = following(view, at);
  if (after) return [after];
  if (governed) return listUpTo(view, governed);
  return carried && (pronoun || view.passage.lexicon.language.dropsSubject) ? [carried] : [];
}

/** "Google and *Temasek* said they would": the others of the list that a pronoun means. */
const othersOf = (view: SentenceView, { to }: MentionReading, before: number): MentionReading[] =>
  nominalsOf(view)
    .filter((one) => one.listed && one.role === 'subject' && one.from > to && one.to <= before && joined(view, to, one.from))
    .flatMap((one) => view.mentions.find((mention) => mention.from >= one.from && mention.to === one.to) ?? []);

/** "For the site *Aliyun* signed a deal with Equinix, and it has …": a pronoun speaks of the last subject before it. */
function subjectBefore(view: SentenceView, at: number): MentionReading | undefined {
  const subjects = nominalsOf(view).filter((one) => one.kind === 'name' && one.role === 'subject' && !one.listed && one.to <= at);
  const meant = subjects.findLast((one) => verbal(view, one.to)) ?? subjects[0];
  return meant && view.mentions.find((mention) => mention.from >= meant.from && mention.to === meant.to);
}

/** "surprised at *the Pentagon's* decision to award", "*Uber* plans to sell": whose plan it is does what was planned. */
function controllerOf(view: SentenceView, at: number): MentionReading | undefined {
  const from = dealingEnding(view, at, 'control');
  if (from === undefined) return undefined;
  const owner = mentionUpTo(view, dealingEnding(view, from, 'possessive') ?? from);
  return owner && acts(view, owner) ? owner : undefined;
}

/** What shows that a sentence begins with a name: "Brightloom *said*", "Brightloom*, which*"; where "it" can mean nobody else, any verb. */
const introduces = (view: SentenceView, at: number, only: boolean): boolean => {
  const next = view.passage.tokens[at];
  if (next?.raw === ',')
    return hitAt(view.passage, 'relation', at + 1)?.meaning === 'relative' || view.passage.lexicon.articles.has(view.passage.tokens[at + 1]?.low ?? '');
  if (dealingAt(view, at, 'speech', 'refused', 'announced') !== undefined || auxiliary(view, at)) return true;
  return only && next?.kind === 'word' && !next.capital && dealingAt(view, at, 'preposition') === undefined;
};

/** "was", "has", "said" behind a name at the beginning of a sentence. */
const auxiliary = (view: SentenceView, at: number): boolean =>
  view.passage.lexicon.functionWords.has(view.passage.tokens[at]?.low ?? '') && dealingAt(view, at, 'preposition') === undefined;

/** "After buying LinkedIn, *Microsoft* …": the subject stands in the main clause behind the comma. */
function following(view: SentenceView, at: number, begins = false): MentionReading | undefined {
  // "By *acquiring* NetSuite, Oracle …", "With its *purchase* of NetSuite, Oracle …"
  const own = hitEnding(view.passage, 'someone', at)?.meaning === 'own' ? at - 1 : at;
  let opened = begins || dealingEnding(view, at, 'preposition', 'agent') !== undefined || (own < at && dealingEnding(view, own, 'preposition') !== undefined);
  for (let place = at - 1; place >= view.from && place >= at - 4; place--) opened ||= opensClause(view, place);
  if (!opened) return undefined;
  let comma = at;
  while (comma < view.to && view.passage.tokens[comma]?.raw !== ',') comma++;
  const unheard = unheardAt(view, comma + 1);
  const acting = unheard && openBehind(view, unheard) && dealingAt(view, unheard.to, 'preposition') === undefined ? unheard : undefined;
  return view.actors.find((actor) => actor.from > comma && actor.from <= comma + 4 && acts(view, actor)) ?? acting;
}
