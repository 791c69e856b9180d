import type { EventType, Party } from '../../model/event.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { overshadowed } from '../lexicon/passage.ts';
import { amountOf, manner, modalityOf, periodNear } from './circumstances.ts';
import { dealingAt } from './clause.ts';
import type { EventReading } from './event-reading.ts';
import { kin } from './kin.ts';
import type { Known } from './known.ts';
import { needsMet } from './needs.ts';
import { inside, light } from './no-deed.ts';
import { partiesOf } from './parties.ts';
import { paidBefore, paidOf, sumBehind } from './payee.ts';
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

export function eventOf(view: SentenceView, word: Hit<'event'>, known: Known): EventReading | undefined {
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
