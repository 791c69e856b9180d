import type { Event, EventType } from '../../model/event.ts';
import type { EventWord } from '../../model/language/event-words.ts';
import { haltsBetween } from '../claims/sentence/clauses.ts';
import { hitsIn } from '../claims/sentence/phrases.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitEnding } from '../lexicon/passage.ts';
import { dealingAt, dealingEnding, headUpTo, mentionFrom, mentionUpTo, opensClause, pastAside, sign, splits } from './clause.ts';

const reach = 16;

/** "định *chi 9 tỷ USD* mua lại Slack": the sum that the deed costs is no deed of its own. */
const paid = (view: SentenceView, at: number): boolean => view.quantities.some(({ kind, from }) => kind === 'money' && from >= at && from <= at + 2);

/** "agreed to sell Arm to Nvidia, but *the deal fell through*", "mua lại Slack nhưng *không thành*". */
function fellThrough(view: SentenceView, from: number): boolean {
  let clause = from;
  while (clause < view.to && clause < from + 2 * reach && !opensClause(view, clause)) clause++;
  const end = opensClause(view, clause) ? dealingAt(view, clause + 1, 'failed') : undefined;
  if (end !== undefined && (view.passage.tokens[end]?.kind !== 'word' || opensClause(view, end))) return true;
  for (let at = clause; at < view.to && at < clause + 4; at++) {
    const deal = dealingAt(view, at, 'contract');
    if (deal !== undefined) return dealingAt(view, deal, 'failed') !== undefined;
  }
  return false;
}

/** "The merger of Sprint and T-Mobile, announced in May, *was called off*": what is said of a deed may stand behind an aside. */
function failedOverAside(view: SentenceView, from: number): boolean {
  const behind = pastAside(view, from);
  const passive = behind === undefined ? undefined : dealingAt(view, behind, 'passive');
  return passive !== undefined && (dealingAt(view, passive, 'failed') !== undefined || dealingAt(view, passive + 1, 'failed') !== undefined);
}

/** "some *expect* Microsoft *to* buy Slack": others guess what a firm will do. */
function guessed(view: SentenceView, at: number): boolean {
  const to = dealingEnding(view, at, 'purpose') ?? dealingEnding(view, at + 1, 'purpose');
  const who = to === undefined ? undefined : mentionUpTo(view, to);
  return who !== undefined && dealingEnding(view, who.from, 'guess') !== undefined;
}

/** "offered $5.9 billion *to buy* SanDisk", "ra giá 2 tỷ USD *để mua*": what a bid was made for is not yet done. */
function bidFor(view: SentenceView, verb: number, head: number): boolean {
  if (dealingEnding(view, verb, 'purpose', 'aim') === undefined) return false;
  // The "định chi" of "quyết *định chi*" is no wish.
  return (
    view.passage.endings[head]?.some(
      ({ cat, meaning, from }) => cat === 'event' && (meaning as EventWord).type === 'acquisition-attempt' && !splits(view.passage, from),
    ) ?? false
  );
}

/** How far the doing went; undefined where it was done. */
export type Manner = 'tried' | 'planned' | 'failed' | 'refused' | undefined;

/** "is *close to a* deal to buy": the phrase of trying ends within the word of dealing. */
function triedInto(view: SentenceView, { from, to }: Hit<'event'>): boolean {
  for (let at = from + 1; at <= to; at++) if ((dealingEnding(view, at, 'tried') ?? from) < from) return true;
  return false;
}

/** What is said of the doing itself, before the word and in its clause: "tried to", "denied that it would", "abandoned its", "plans to". */
export function manner(view: SentenceView, word: Hit<'event'>): Manner {
  let tried: Manner = guessed(view, word.from) || triedInto(view, word) ? 'tried' : undefined;
  // "*refused to* sell", not "declined to comment on the sale".
  if (dealingEnding(view, word.from, 'declined') !== undefined) return 'refused';
  // "was *almost* acquired", "*nearly* bought": not quite done.
  const verb = dealingEnding(view, word.from, 'passive') ?? word.from;
  if ([verb, word.from].some((at) => hitEnding(view.passage, 'hedge', at)?.meaning.approx === 'almost')) tried = 'tried';
  let crossed = false;
  // "attempting to diversify *by* buying": what it is done by is done.
  const means = view.passage.lexicon.language.compounds && dealingEnding(view, word.from, 'agent') !== undefined;
  for (let place = word.from; !means && place > view.from && place > word.from - reach; place--) {
    crossed ||= mentionUpTo(view, place) !== undefined;
    if (dealingEnding(view, place, 'refused') !== undefined || hitEnding(view.passage, 'relation', place)?.meaning === 'negation') return 'refused';
    if (dealingEnding(view, place, 'failed') !== undefined) return 'failed';
    const planned = dealingEnding(view, place, 'planned') !== undefined;
    // "*wants to* open 20 stores" is a plan; "wants to buy" is not yet done.
    if (dealingEnding(view, place, 'tried') !== undefined && !(planned && built.has(word.meaning.type))) tried = 'tried';
    else if (planned) tried ??= 'planned';
    // "*may* sell itself"; the month is no wish.
    // "You *may* remember that *IBM* sold its servers": who stands between wishes nothing.
    else if (dealingEnding(view, place, 'may') !== undefined && !crossed && view.dates.every((date) => place <= date.from || place > date.to)) tried = 'tried';
    // "chặn *thương vụ* Booking mua Etraveli": the noun of a deed is no deed of its own.
    // "no plans to *sell or* spin off"
    if (place === word.from - 1 && view.passage.lexicon.joints.has(view.passage.tokens[place]?.low ?? '')) continue;
    if (place < word.from && bidFor(view, word.from, place)) return 'tried';
    if (place < word.from && (sign(view, place - 1) || (headUpTo(view, place) && dealingEnding(view, place, 'nominal') === undefined && !paid(view, place))))
      break;
    if (opensClause(view, place - 1)) break;
  }
  // "đưa ra đề xuất trị giá 2 tỷ USD, …, *để* mua lại": what it was done for was but offered.
  // "a proposal *from Elliott to* buy Novell"
  const offerers = mentionUpTo(view, dealingEnding(view, word.from, 'purpose') ?? -1);
  if (offerers || dealingAt(view, word.from, 'aim') !== undefined || dealingEnding(view, word.from, 'aim') !== undefined)
    for (let place = word.from - 1; place > view.from && !headUpTo(view, place); place--)
      if (dealingEnding(view, place, 'offer', 'tried') !== undefined) tried = 'tried';
  if (fellThrough(view, word.to)) return 'failed';
  if (failedOverAside(view, word.to)) return 'failed';
  for (let at = word.to; at < view.to && at < word.to + reach; at++) {
    // "rời thị trường *để* phản đối": what it was done for did not fail.
    if (sign(view, at) || opensClause(view, at) || dealingAt(view, at, 'aim') !== undefined) break;
    // "bought Autonomy *and* abandoned its tablets": what is joined to a deed is another.
    if (view.passage.lexicon.joints.has(view.passage.tokens[at]?.low ?? '') && !mentionFrom(view, at + 1)) break;
    if (dealingAt(view, at, 'failed') !== undefined) return 'failed';
  }
  return tried;
}

/** A deal that both sides have announced is a fact, though it "will" be carried out; money promised is a promise. */
const announced: ReadonlySet<EventType> = new Set(['partnership', 'contract', 'acquisition', 'spin-off']);

/** What is promised where it is planned. */
const built: ReadonlySet<EventType> = new Set(['expansion', 'investment', 'launch', 'shutdown']);

/** How sure it is, of a deal of a type done in a manner. */
export function modalityOf(view: SentenceView, word: Hit<'event'>, type: EventType, how: Manner): Event['modality'] {
  if (how === 'refused') return 'denied';
  if (type === 'acquisition-attempt') return 'attempted';
  // "có kế hoạch xây" is promised; "dự định tách riêng mảng đám mây" is not yet done.
  if (how === 'planned' && built.has(type)) return 'pledged';
  if (how !== undefined) return 'attempted';
  const cue = hitsIn(view, 'modality', { from: view.from, to: word.to }).findLast((hit) => haltsBetween(view, hit.to, word.from) === 0)?.meaning.modality;
  if (cue === 'forecast' || cue === 'pledged') return announced.has(type) ? 'reported' : 'pledged';
  return word.meaning.modality ?? 'reported';
}
