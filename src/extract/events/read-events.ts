import type { EventType, Party } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { hitsIn } from '../claims/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitAt, overshadowed } from '../lexicon/passage.ts';
import { amountOf, manner, modalityOf, periodNear } from './circumstances.ts';
import { clauseEnd, dealingAt, dealingEnding, opensClause } from './clause.ts';
import { apart } from './coordinate.ts';
import type { EventReading } from './event-reading.ts';
import { gapped } from './gapped.ts';
import { kin } from './kin.ts';
import { gappedSums, paidFor, withPlaces } from './money-spent.ts';
import { needsMet } from './needs.ts';
import { partiesOf } from './parties.ts';
import { pointedAt } from './pointed.ts';
import { stakeOnly } from './stake-only.ts';

/** "tried to buy" is an attempt, "buy 20% of" an investment. */
function typeOf(view: SentenceView, word: Hit<'event'>, how: ReturnType<typeof manner>): EventType {
  if (stakeOnly(view, word)) return 'investment';
  return word.meaning.type === 'acquisition' && how !== undefined ? 'acquisition-attempt' : word.meaning.type;
}

/** Who buys a stake is an investor. */
const recast = (parties: readonly Party[], type: EventType): Party[] =>
  parties.map((party) => (type === 'investment' && party.role === 'buyer' ? { ...party, role: 'investor' } : party));

/** A deal takes two, on different sides of it. */
function complete(view: SentenceView, word: Hit<'event'>, parties: readonly Party[]): boolean {
  const { alone, shape } = word.meaning;
  if (alone) return parties.length > 0;
  if (word.meaning.type.startsWith('acq') && !parties.some((party) => party.role === 'buyer')) return false;
  return parties.length > 1 && (shape === 'mutual' || new Set(parties.map((party) => party.role)).size > 1) && !kin(view, word.meaning, parties);
}

/** The companies named in a sentence before a word, the first first. */
const spokenBefore = (view: SentenceView, word: Hit<'event'>): readonly string[] =>
  view.actors.filter((actor) => actor.to <= word.from && actor.type !== 'person').map(({ entity }) => entity);

/** The "đầu tư" of "nhà đầu tư" is no deed. */
const inside = (view: SentenceView, word: Hit<'event'>): boolean => (dealingEnding(view, word.to, 'title') ?? word.from) < word.from;

/** "đạt thỏa thuận *bán* 15% cổ phần", "chọn *tách* MobiFone": an agreement or choice to do another deed. */
function light(view: SentenceView, word: Hit<'event'>): boolean {
  const { type, alone } = word.meaning;
  if (!view.passage.lexicon.language.dropsSubject) return false;
  if (type === 'contract') return hitAt(view.passage, 'event', word.to) !== undefined;
  // "sẽ chi 26 tỷ USD *mua* LinkedIn": what is paid for, is bought.
  const sum = type === 'investment' && alone ? view.quantities.find(({ kind, from }) => kind === 'money' && from >= word.to && from <= word.to + 3) : undefined;
  return (
    sum !== undefined &&
    hitsIn(view, 'event', { from: sum.to, to: clauseEnd(view, sum.to, 8) }).some(
      ({ from, to, meaning }) => meaning.type.startsWith('acq') && !overshadowed(view.passage, from, to - from) && dealingAt(view, from, 'other') === undefined,
    )
  );
}

function eventOf(view: SentenceView, word: Hit<'event'>, known: Known): EventReading | undefined {
  if (overshadowed(view.passage, word.from, word.to - word.from) || inside(view, word) || light(view, word) || !needsMet(view, word)) return undefined;
  const parties = partiesOf(view, word, known.subject, known.place);
  const [only] = parties;
  const first = word.meaning.known && view.actors.find((actor) => actor.to <= word.from && actor.type === 'company')?.entity;
  // "*AMP* has been fending off a takeover attempt by AlliedSignal": who got the offer is named before it.
  const nearby = word.meaning.shape === 'noun' ? first : undefined;
  const apartFrom = (entities: readonly (string | null | undefined)[]) =>
    entities.find((entity) => entity && parties.every((party) => party.entity !== entity));
  const meant =
    word.meaning.type === 'investment'
      ? (paidBefore(view, word, parties) ?? paidOf(known, parties))
      : apartFrom([nearby, known.target, known.topic, known.subject, first]);
  const implied = word.meaning.known && only && parties.every((party) => party.role === only.role) && dealingAt(view, word.to, 'purpose') === undefined;
  if (implied && meant) parties.push({ entity: meant, role: 'target' });
  // "Vodafone rose after Oracle agreed to buy *it*": whom the sentence, or the one before, speaks of.
  const pointed = !implied && parties.length > 0 && parties.every(({ role }) => role === 'buyer' || role === 'investor') && pointedAt(view, word);
  const antecedent = pointed
    ? apartFrom([...spokenBefore(view, word), ...(word.meaning.type === 'acquisition-attempt' ? [known.target] : []), known.subject, known.topic, known.target])
    : undefined;
  if (antecedent) parties.push({ entity: antecedent, role: 'target' });
  // "*The takeover of Red Hat* was cleared on Monday": whose takeover it is, the article has told.
  const owner = apartFrom([known.topic, known.subject]);
  const nominal = word.meaning.shape === 'noun' ? word.meaning.type === 'acquisition' : word.meaning.needs === 'takeover';
  const ownerless = nominal && only && parties.every((party) => party.role === 'target');
  if (ownerless && owner && word.meaning.needs !== 'adjacent') parties.push({ entity: owner, role: 'buyer' });
  const own = word.meaning.needs === 'round' && (known.round === undefined || sumBehind(view, word));
  const payee = word.meaning.joins && own && parties.every(({ role }) => role === 'investor') ? paidOf(known, parties) : undefined;
  if (payee && parties.length > 0) parties.push({ entity: payee, role: 'target' });
  const round = word.meaning.joins && !own ? known.round : undefined;
  if (round) parties.push(...round.filter((party) => parties.every((other) => other.entity !== party.entity)));
  if (!complete(view, word, parties)) return undefined;
  const how = manner(view, word);
  // "is eyeing expansion in Mexico": a wish opens nothing.
  if (word.meaning.type === 'expansion' && how === 'tried') return undefined;
  // "cancelled the contract with Microsoft": what ends is not signed.
  if (word.meaning.type === 'contract' && how === 'failed') return undefined;
  const type = typeOf(view, word, how);
  return {
    type,
    parties: recast(parties, type),
    period: periodNear(view, word),
    amount: amountOf(view, word, type),
    modality: modalityOf(view, word, type, how),
    rule: `{party} ${word.phrase} {party}`,
  };
}

/** "JD.com trở thành cổ đông của *Tiki* sau khi đầu tư 50 triệu USD": who else the main clause speaks of before a clause of time. */
function paidBefore(view: SentenceView, word: Hit<'event'>, parties: readonly Party[]): string | undefined {
  let opening = word.from;
  while (opening > view.from && opening > word.from - 6 && !opensClause(view, opening)) opening--;
  if (!opensClause(view, opening)) return undefined;
  const others = view.actors.filter((actor) => actor.type === 'company' && actor.to <= opening && parties.every(({ entity }) => entity !== actor.entity));
  return others.length === 1 ? others[0]?.entity : undefined;
}

/** Whom money goes to that is told without a name: "Fidelity led *a $350 million round*" – whom the round before paid, who is bought, or whom the article is about. */
function paidOf({ round, target, topic, subject }: Known, parties: readonly Party[]): string | undefined {
  const told = round?.find(({ role }) => role === 'target')?.entity ?? target ?? topic ?? subject;
  return told && parties.every((party) => party.entity !== told) ? told : undefined;
}

/** "led a *$60 million* round": a round with a sum of its own is another than the one before. */
const sumBehind = (view: SentenceView, word: Hit<'event'>): boolean =>
  view.quantities.some(({ kind, from }) => kind === 'money' && from >= word.to && from <= word.to + 3);

/** Whom the sentences before spoke of, and what was last bought or wanted: "Google denied it had made *a bid*". */
export interface Known {
  readonly subject: string | null;
  readonly target: string | null;
  /** Whom the article is about so far. */
  readonly topic: string | null;
  /** The place last named: "will invest $5 billion in *the country*". */
  readonly place: string | null;
  /** The parties of the investment told just before: "Didi *also participated*". */
  readonly round?: readonly Party[] | undefined;
}

/** Who did the last deal of a sentence, where only the deal tells that the name is one: "Chef raised $105 million. *It* hadn't raised …". */
export const heardIn = (view: SentenceView, events: readonly EventReading[]): string | undefined => {
  const entity = events.at(-1)?.parties[0]?.entity;
  const known = entity === undefined || view.passage.lexicon.entities.has(entity) || view.mentions.some((mention) => mention.entity === entity);
  return known ? undefined : entity;
};

/** The parties of the last investment told. */
export const roundOf = (events: readonly EventReading[]): readonly Party[] | undefined => events.findLast(({ type }) => type === 'investment')?.parties;

/** What the first purchase told is of. */
export const firstTarget = (events: readonly EventReading[]): string | undefined =>
  events.flatMap(({ type, parties }) => (type.startsWith('acq') ? parties.filter((party) => party.role === 'target') : []))[0]?.entity;

export const targetOf = (events: readonly EventReading[]): string | undefined =>
  events.flatMap(({ type, parties }) => (type.startsWith('acq') ? parties.filter((party) => party.role === 'target') : [])).at(-1)?.entity;

/** A word with two meanings tells one happening: that with more parties; "will sell Flickr to SmugMug" is a sale. */
const weight = ({ type, parties }: EventReading): number => 2 * parties.length - (type === 'partnership' ? 1 : 0);

interface Telling {
  readonly word: Hit<'event'>;
  readonly event: EventReading;
}

function byPlace(words: readonly Hit<'event'>[]): readonly Hit<'event'>[][] {
  const found: Hit<'event'>[][] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last?.[0]?.from === word.from) last.push(word);
    else found.push([word]);
  }
  return found;
}

const none: readonly EventReading[] = [];

/** The events of one sentence: each word of dealing with the parties in its slots. */
export function eventsIn(view: SentenceView, known: Known): readonly EventReading[] {
  const dealt = hitsIn(view, 'event', view);
  if (dealt.length === 0) return none;
  const found: EventReading[] = [];
  for (const words of byPlace(dealt)) {
    const told = { ...known, target: targetOf(found) ?? known.target, round: roundOf(found) ?? known.round };
    const tellings = words.map((word) => ({ word, event: eventOf(view, word, told) })).filter((one): one is Telling => one.event !== undefined);
    const [best] = tellings.toSorted((one, other) => weight(other.event) - weight(one.event));
    if (!best) continue;
    const { word, event } = best;
    const paying = paidFor(view, found, event, word);
    if (paying) found[found.indexOf(paying)] = withPlaces(paying, event);
    else found.push(...apart(event), ...gapped(view, word, event), ...gappedSums(view, word, event));
  }
  return found;
}
