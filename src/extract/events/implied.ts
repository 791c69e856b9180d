import type { Party } from '../../model/event.ts';
import { hitsIn } from '../claims/sentence/phrases.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { apartFrom, spokenBefore } from './implied/apart-from.ts';
import { bothOf } from './implied/both-of.ts';
import { impliedTarget } from './implied/target.ts';
import type { Known } from './known.ts';
import { formed } from './parties/formed.ts';
import { paidOf, sumBehind } from './payee.ts';
import { pointedAt } from './pointed.ts';

/** "*The takeover of Red Hat* was cleared on Monday": whose takeover it is, the article has told. */
function knownBuyer(view: SentenceView, word: Hit<'event'>, known: Known, parties: readonly Party[]): string | undefined {
  const { meaning } = word;
  const nominal = meaning.shape === 'noun' ? meaning.type === 'acquisition' : meaning.needs === 'takeover';
  const ownerless = nominal && parties.length > 0 && parties.every((party) => party.role === 'target');
  // "Oracle has made few deals, but *its* only big purchase was the acquisition of NetSuite"
  const whose = ownerless && hitsIn(view, 'someone', { from: view.from, to: word.from }).some((hit) => hit.meaning === 'own') ? spokenBefore(view, word) : [];
  // "the most aggressive acquisition *of Broadcom*", told in an article about Broadcom: who is spoken of all along is bought by nobody he hides.
  const own = whose[0] === undefined && parties[0]?.entity === known.topic;
  return ownerless && !own && meaning.needs !== 'adjacent' ? apartFrom(parties, [whose[0], known.topic, known.subject]) : undefined;
}

/** "Didi *also participated*": the others of the round told before; a round of its own has only whom it pays. */
function ofRound(view: SentenceView, word: Hit<'event'>, known: Known, parties: readonly Party[]): readonly Party[] {
  if (!word.meaning.joins) return [];
  if (word.meaning.type === 'acquisition') return (known.bought ?? []).filter((party) => parties.every((other) => other.entity !== party.entity));
  const own = word.meaning.needs === 'round' && (known.round === undefined || sumBehind(view, word));
  if (!own) return (known.round ?? []).filter((party) => parties.every((other) => other.entity !== party.entity));
  const payee = parties.length > 0 && parties.every(({ role }) => role === 'investor') ? paidOf(known, parties) : undefined;
  return payee ? [{ entity: payee, role: 'target' }] : [];
}

/** "The Pentagon wanted one cloud. *The contract* was awarded to Microsoft": where nobody awards it, the office the sentences before spoke of does. */
function knownCustomer(
  view: SentenceView,
  { meaning: { type, subject, participle } }: Hit<'event'>,
  { topic, subject: spoken }: Known,
  parties: readonly Party[],
): string | undefined {
  if (type !== 'contract' || subject !== 'customer' || !participle || parties.length === 0 || !parties.every(({ role }) => role === 'supplier'))
    return undefined;
  const office = apartFrom(parties, [spoken, topic]);
  return office !== undefined && view.passage.lexicon.entities.get(office)?.type === 'organisation' ? office : undefined;
}

/** "*Khoản đầu tư 500 tỷ đồng vào Tiki* đã lỗ": whose money it was, where the noun begins its sentence, the article has told. */
function knownInvestor(view: SentenceView, { from, meaning }: Hit<'event'>, { topic }: Known, parties: readonly Party[]): string | undefined {
  const ownerless = meaning.type === 'investment' && meaning.shape === 'noun' && from === view.from;
  return ownerless && parties.length > 0 && parties.every(({ role }) => role === 'target') ? apartFrom(parties, [topic]) : undefined;
}

/** "A JV *with SoftBank* was formed": where only one side is named, and nobody forms it, the other is whom the article speaks of. */
const otherPartner = (view: SentenceView, word: Hit<'event'>, known: Known, parties: readonly Party[]): string | undefined =>
  parties.length === 1 && formed(view, word) ? apartFrom(parties, [known.subject, known.topic]) : undefined;

/** "*The last round*, a $35 million Series C led by Accel, was in 2014": a round that only tells who led it was of whom the article speaks. */
function knownPayee({ meaning: { type, shape, subject, needs } }: Hit<'event'>, known: Known, parties: readonly Party[]): string | undefined {
  const unpaid = type === 'investment' && shape === 'noun' && subject === 'target' && needs === 'sum' && parties.length > 0;
  return unpaid && parties.every(({ role }) => role === 'investor') ? paidOf(known, parties) : undefined;
}

/** "Oracle agreed to buy Sun after talks between *Sun and IBM* broke down": who is bought by another was not the buyer. */
const turned = ({ meaning: { type, shape } }: Hit<'event'>, { target }: Known, parties: readonly Party[]): Party[] => {
  const [one, other, more] = parties;
  const wrong = type === 'acquisition-attempt' && shape === 'pair' && one?.role === 'buyer' && one.entity === target;
  return wrong && other && !more
    ? [
        { ...other, role: 'buyer' },
        { ...one, role: 'target' },
      ]
    : [...parties];
};

/** "Oracle will invest $8 billion in Japan. Microsoft has pledged *$2.9 billion*": money of another goes where that told just before went, where nothing else is named. */
function whereBefore(view: SentenceView, { meaning: { type, subject } }: Hit<'event'>, { round }: Known, parties: readonly Party[]): readonly Party[] {
  const lone = type === 'investment' && subject === 'investor' && parties.length > 0 && parties.every(({ role }) => role === 'investor');
  if (!lone || view.places.length > 0 || !round || round.some(({ role }) => role === 'target')) return [];
  return parties.some(({ entity }) => round.some((party) => party.entity === entity)) ? [] : round.filter(({ role }) => role === 'place');
}

/** "SoftBank bought Arm in 2016 and tried to sell *it* to Nvidia": what was last bought is what is sold, and who sells it owned it. */
function soldIt(view: SentenceView, word: Hit<'event'>, { target }: Known, parties: readonly Party[]): Party[] | undefined {
  const { type, subject, object } = word.meaning;
  const seller = type === 'acquisition' && subject === 'target' && object === 'target' ? parties.find(({ role }) => role === 'target') : undefined;
  const thing = seller && target && pointedAt(view, word) ? apartFrom(parties, [target]) : undefined;
  return thing === undefined
    ? undefined
    : [...parties.map((party): Party => (party === seller ? { ...party, role: 'owner' } : party)), { entity: thing, role: 'target' }];
}

/** Those a sentence names in a deal, and those it takes as known. */
export function withImplied(view: SentenceView, word: Hit<'event'>, known: Known, named: readonly Party[]): Party[] {
  const parties = soldIt(view, word, known, named) ?? turned(word, known, bothOf(view, word, known, named) ?? named);
  const target = impliedTarget(view, word, known, parties);
  if (target) parties.push({ entity: target, role: word.meaning.type === 'spin-off' ? 'product' : word.meaning.type === 'contract' ? 'supplier' : 'target' });
  const buyer = knownBuyer(view, word, known, parties);
  if (buyer) parties.push({ entity: buyer, role: 'buyer' });
  const customer = knownCustomer(view, word, known, parties);
  if (customer) parties.push({ entity: customer, role: 'customer' });
  const partner = otherPartner(view, word, known, parties);
  if (partner) parties.push({ entity: partner, role: 'partner' });
  const investor = knownInvestor(view, word, known, parties);
  if (investor) parties.push({ entity: investor, role: 'investor' });
  const payee = knownPayee(word, known, parties);
  if (payee) parties.push({ entity: payee, role: 'target' });
  parties.push(...ofRound(view, word, known, parties), ...whereBefore(view, word, known, parties));
  return parties;
}
