import type { Party } from '../../model/event.ts';
import { hitsIn } from '../claims/sentence/phrases.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { dealingAt, dealingEnding, opensClause, sign } from './clause.ts';
import type { Known } from './known.ts';
import { twosomeOf } from './known.ts';
import { formed } from './parties/formed.ts';
import { paidBefore, paidOf, sumBehind } from './payee.ts';
import { pointedAt } from './pointed.ts';
import { jointAt } from './series.ts';

/** The first that is no party yet. */
const apartFrom = (parties: readonly Party[], entities: readonly (string | null | undefined)[]): string | undefined =>
  entities.find((entity) => entity && parties.every((party) => party.entity !== entity)) ?? undefined;

/** The companies named in a sentence before a word, the first first. */
const spokenBefore = (view: SentenceView, word: Hit<'event'>): readonly string[] =>
  view.actors.filter((actor) => actor.to <= word.from && actor.type !== 'person').map(({ entity }) => entity);

/** "walked away from *merger talks* with Tata", "from some of its *agreements*": what was left is told right behind. */
const leavesOther = (view: SentenceView, from: number): boolean =>
  hitsIn(view, 'event', { from, to: from + 4 }).length > 0 || [1, 2, 3, 4, 5].some((over) => dealingAt(view, from + over, 'contract') !== undefined);

/** Whether a word tells of one side and takes the other as known: "Google denied it had made *a bid*". */
const takesAsKnown = (view: SentenceView, word: Hit<'event'>, parties: readonly Party[]): boolean =>
  word.meaning.known === true &&
  parties.length > 0 &&
  parties.every((party) => party.role === parties[0]?.role) &&
  dealingAt(view, word.to, 'purpose') === undefined &&
  !(dealingAt(view, word.to, 'preposition') !== undefined && leavesOther(view, word.to));

/** "*AMP* has been fending off a takeover attempt by AlliedSignal": who got the offer is named before it, or the article spoke of it. */
function knownTarget(view: SentenceView, word: Hit<'event'>, known: Known, parties: readonly Party[]): string | undefined {
  // "Saudi Telecom invested $2 billion in a 9.9% stake": of the round just told, else of whom the article is about.
  if (word.meaning.needs === 'share-for') return apartFrom(parties, [known.round?.find(({ role }) => role === 'target')?.entity, known.topic, known.subject]);
  if (word.meaning.type === 'investment') return paidBefore(view, word, parties) ?? paidOf(known, parties);
  // "The CIA chose Amazon. IBM was cheaper: *its bid* came to $93 million": where a contract was told of and no purchase, the bid is for that.
  if (known.struck === 'contract' && !known.target && dealingAt(view, word.to, 'preposition') === undefined) return undefined;
  const first = view.actors.find((actor) => actor.to <= word.from && actor.type === 'company')?.entity;
  // "a bid for Software AG, prompting a *counteroffer* from Rocket": what was just bid for, else the first named before.
  const nearby = word.meaning.shape === 'noun' && !view.actors.some(({ entity, to }) => entity === known.target && to <= word.from) ? first : undefined;
  return apartFrom(parties, [nearby, known.target, known.topic, known.subject, first]);
}

/** "Vodafone rose after Oracle agreed to buy *it*": whom the sentence, or the one before, speaks of. */
function pointedTarget(view: SentenceView, word: Hit<'event'>, known: Known, parties: readonly Party[]): string | undefined {
  // "bought McAfee in 2011 and spun *it* off": what was just bought.
  if (word.meaning.type === 'spin-off')
    return known.target !== null && parties.every(({ role }) => role === 'owner') && pointedAt(view, word) ? apartFrom(parties, [known.target]) : undefined;
  const oneSided = parties.length > 0 && parties.every(({ role }) => role === 'buyer' || role === 'investor' || role === 'customer');
  if (!oneSided || word.meaning.needs === 'hosted' || !pointedAt(view, word)) return undefined;
  const wanted = word.meaning.type === 'acquisition-attempt' ? [known.target] : [];
  return apartFrom(parties, [...spokenBefore(view, word), ...wanted, known.subject, known.topic, known.target]);
}

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

const widest = 12;

/** "*Hai bên* sẽ hợp tác về logistics": both of the two spoken of last, where the deal takes two and names nobody. */
function bothOf(
  view: SentenceView,
  { from, meaning: { shape, subject, object } }: Hit<'event'>,
  known: Known,
  named: readonly Party[],
): readonly Party[] | undefined {
  const pair = (shape === 'mutual' || shape === 'pair') && named.length < 2 ? twosomeOf(view, known.pair) : undefined;
  if (!pair || named.some(({ entity }) => !pair.includes(entity))) return undefined;
  for (let at = from; at > view.from && at > from - widest && !sign(view, at - 1) && !opensClause(view, at - 1); at--) {
    const both = dealingEnding(view, at, 'twosome');
    if (both === undefined) continue;
    // "FPT và *hai công ty*", "với *hai hãng*": two others.
    const others = both > view.from && (jointAt(view, both - 1) || dealingEnding(view, both, 'preposition') !== undefined);
    return others ? undefined : pair.map((entity, index): Party => ({ entity, role: shape === 'pair' && index > 0 && object ? object : subject }));
  }
  return undefined;
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
  const target = (takesAsKnown(view, word, parties) ? knownTarget : pointedTarget)(view, word, known, parties);
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
