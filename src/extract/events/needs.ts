import type { Party } from '../../model/event.ts';
import type { EventWord } from '../../model/language/event-words.ts';
import type { SentenceView } from '../claims/sentence-view.ts';
import { hitsIn } from '../claims/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitAt, hitEnding } from '../lexicon/passage.ts';
import type { ColouredQuantity } from '../quantities/colour.ts';
import { endsAt, shareAfter, spokenFor } from './bare.ts';
import { clauseEnd, dealingAt, dealingEnding, mentionFrom, sign } from './clause.ts';
import { assetSold, pricedAt, siteAfter, siteBefore, wareAfter, worthAt } from './goods.ts';
import { overSorts } from './object/over.ts';
import { bracketEnd } from './series.ts';
import { ownerOf } from './slots.ts';

/** Whether a kind of word stands in a stretch of a sentence. */
const stands = (view: SentenceView, from: number, to: number, ...kinds: Parameters<typeof dealingAt>[2][]): boolean => {
  // "9,50 USD*/cổ phiếu*" is the price of a share, no share.
  const priced = (at: number): boolean => view.passage.tokens[at - 1]?.raw === '/';
  for (let at = Math.max(from, view.from); at < Math.min(to, view.to); at++) if (dealingAt(view, at, ...kinds) !== undefined && !priced(at)) return true;
  return false;
};

/** A little word that parts a sum from its verb: "closed *at* $27", but "raised a total *of* $30 million", "raised *about* $2 million". */
function elsewhere(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at = hitAt(view.passage, 'hedge', at)?.to ?? at + 1)
    if (!hitAt(view.passage, 'hedge', at) && dealingAt(view, at, 'preposition') !== undefined && dealingAt(view, at, 'bridge') === undefined) return true;
  return false;
}

/** "raised $263 million"; not "raised its full-year forecast to $8.3 billion". */
const moneyAfter = (view: SentenceView, word: Hit<'event'>): ColouredQuantity | undefined =>
  view.quantities.find(
    (quantity) =>
      quantity.kind === 'money' &&
      quantity.from >= word.to &&
      quantity.from - word.to <= 8 &&
      quantity.from < clauseEnd(view, word.to) &&
      !elsewhere(view, word.to, quantity.from) &&
      hitsIn(view, 'metric', { from: word.to, to: quantity.from }).every((hit) => hit.meaning.metric === 'investment'),
  );

const moneyFollows = (view: SentenceView, word: Hit<'event'>): boolean => moneyAfter(view, word) !== undefined;

/** "ushered it back *in a* $3.6 billion *round*": a circumstance of another deed. */
function within(view: SentenceView, word: Hit<'event'>): boolean {
  for (let at = word.from; at > view.from && at > word.from - 7; at--) {
    if (dealingEnding(view, at, 'preposition') !== undefined) return true;
    // "Fidelity *led* a $350 million funding round": the round is another's.
    if (view.passage.endings[at]?.some((hit) => hit.cat === 'event' && (hit.meaning as EventWord).joins)) return true;
  }
  return false;
}

/** "a *$180 million* Series D", "a round of *$73.5 million*": a sum right before a noun or behind it. */
const sumBy = (view: SentenceView, word: Hit<'event'>): boolean =>
  !within(view, word) &&
  (moneyFollows(view, word) || view.quantities.some((quantity) => quantity.kind === 'money' && quantity.to <= word.from && word.from - quantity.to <= 4));

/** "closed its $2 billion *acquisition*", "landed a $20 million *order*": a sum that measures another deal. */
function otherDeal(view: SentenceView, word: Hit<'event'>): boolean {
  const sum = moneyAfter(view, word);
  for (let at = sum?.to ?? view.to; sum && at < view.to && at < sum.to + 4; at++) {
    if (dealingAt(view, at, 'preposition') !== undefined || sign(view, at)) return false;
    const deal = hitAt(view.passage, 'event', at)?.meaning.type;
    if (dealingAt(view, at, 'contract') !== undefined || (deal !== undefined && deal !== 'investment')) return true;
  }
  return false;
}

/** "signed an agreement", not "signed a *partnership agreement*". */
function contracted(view: SentenceView, from: number, to: number): boolean {
  for (let at = Math.max(from, view.from); at < Math.min(to, view.to); at++) {
    const end = dealingAt(view, at, 'contract');
    const closer = view.passage.endings[end ?? -1]?.some((hit) => hit.cat === 'event' && hit.from < at && (hit.meaning as EventWord).type === 'partnership');
    if (end !== undefined && !closer) return true;
  }
  return false;
}

/** "*its* $4.8 billion sale" */
function ownBefore(view: SentenceView, at: number): boolean {
  for (let place = at; place > view.from && place > at - 6 && !sign(view, place - 1); place--)
    if (hitEnding(view.passage, 'someone', place)?.meaning === 'own') return true;
  return false;
}

/** Whether what a frame asks for stands by its word. */
export function needsMet(view: SentenceView, word: Hit<'event'>): boolean {
  switch (word.meaning.needs) {
    case 'money':
      // "raised $25 billion *in its IPO*": what the public pays is no round.
      return moneyFollows(view, word) && !(word.meaning.subject === 'target' && (stands(view, word.from, word.to + 12, 'listing') || otherDeal(view, word)));
    case 'stake':
      return stands(view, word.from, clauseEnd(view, word.to), 'stake');
    case 'facility':
      return stands(view, word.from, clauseEnd(view, word.to), 'facility');
    case 'halves':
      return stands(view, word.from - 10, clauseEnd(view, word.to), 'halves');
    case 'contract':
      return contracted(view, word.from - 12, clauseEnd(view, word.to));
    case 'untendered':
      return !stands(view, word.to, clauseEnd(view, word.to), 'contract');
    case 'takeover':
      return stands(view, word.from, clauseEnd(view, word.to), 'takeover');
    case 'priced':
      return pricedAt(view, word);
    case 'worth':
      return worthAt(view, word);
    case 'site':
      return siteAfter(view, word.to) !== undefined;
    case 'sites':
      return view.quantities.some(({ kind, from, to }) => kind === 'count' && from >= word.to && from <= word.to + 2 && stands(view, from, to + 3, 'facility'));
    case 'opening':
      return siteBefore(view, word) !== undefined && endsAt(view, word.to, true);
    case 'asset':
      return assetSold(view, word);
    case 'owned':
      return ownerOf(view, word) !== undefined || ownBefore(view, word.from);
    case 'leading':
      return word.from === view.from || sign(view, word.from - 1);
    case 'examples': {
      // "several acquisitions, *including* Nest", "Google's acquisitions *include* Nest"
      const at = view.passage.tokens[word.to]?.raw === ',' ? word.to + 1 : word.to;
      const owned = ownerOf(view, word) !== undefined || hitEnding(view.passage, 'someone', word.from)?.meaning === 'own';
      return at > word.to
        ? dealingAt(view, at, 'naming') !== undefined
        : owned && (dealingAt(view, at, 'naming') !== undefined || hitAt(view.passage, 'relation', at)?.meaning === 'copula');
    }
    case 'ware':
      return wareAfter(view, word);
    case 'offer': {
      // "nhận được vốn từ SoftBank và bác bỏ lời đề nghị": the offer is what the next deed is done to.
      let next = word.to;
      for (const end = clauseEnd(view, word.to); next < end && !hitAt(view.passage, 'event', next); ) next++;
      return stands(view, word.from, next + 1, 'offer');
    }
    case 'round':
      // "*The round* was led by Index", "led a $30 million *Series B* in Temporal".
      return stands(view, word.from - 8, clauseEnd(view, word.to), 'round');
    case 'parts':
      return stands(view, word.from, clauseEnd(view, word.to), 'facility', 'part');
    case 'sum':
      return sumBy(view, word);
    case 'objectless':
      return endsAt(view, word.to) && spokenFor(view, word.from);
    case 'outright': {
      const sum = moneyAfter(view, word);
      return sum !== undefined && endsAt(view, sum.to);
    }
    case 'outright-from':
      return moneyAfter(view, word) !== undefined;
    case 'between': {
      // "thỏa thuận thâu tóm *giữa*" is the other deed's.
      for (let at = word.to, end = clauseEnd(view, word.to); at < end && !hitAt(view.passage, 'event', at); at++)
        if (dealingAt(view, at, 'both') !== undefined) return true;
      return false;
    }
    case 'offering':
      return dealingAt(view, word.to, 'offering') !== undefined || dealingEnding(view, word.to, 'offering') !== undefined;
    case 'facility-before':
      return stands(view, word.from - 16, word.from, 'facility');
    case 'together': {
      // "cùng *Qualcomm* phát triển": a name, and what the two do.
      const other = mentionFrom(view, overSorts(view, word.to));
      return other !== undefined && dealingAt(view, bracketEnd(view, other.to), 'work') !== undefined;
    }
    case 'share':
      return shareAfter(view, word);
    case 'private':
    case 'workload':
    case 'provider':
    case 'funding':
      return stands(view, word.from, clauseEnd(view, word.to), word.meaning.needs);
    case 'announced':
      return stands(view, word.from - 10, clauseEnd(view, word.to), 'announced');
    default:
      return true;
  }
}

/** "agreed to buy 20 per cent of RIL's business", "mua cổ phần của Grab": part of a company is an investment. */
export function stakeOnly(view: SentenceView, word: Hit<'event'>): boolean {
  if (word.meaning.type !== 'acquisition' && word.meaning.type !== 'acquisition-attempt') return false;
  const whole = clauseEnd(view, word.to, 12);
  const object = view.actors.find((actor) => actor.from >= word.to)?.to ?? whole;
  // "pay $23 a share for Intel *common stock*"
  const end = Math.min(whole, dealingAt(view, object, 'stake') ?? object);
  const shares = view.quantities.filter((quantity) => quantity.kind === 'percent' && quantity.from >= word.to && quantity.to <= end);
  if (shares.some((share) => Number(share.value) >= 50) || stands(view, word.from, end, 'whole')) return false;
  return shares.length > 0 || stands(view, word.from, end, 'stake');
}

const dealt: ReadonlySet<EventWord['type']> = new Set(['partnership', 'contract']);

/** A company and its own unit make no contract with each other, though it may buy the rest of it or put money into it: "Amazon … Amazon Web Services". */
export function kin(view: SentenceView, { type }: EventWord, [one, other, ...more]: readonly Party[]): boolean {
  const { entities } = view.passage.lexicon;
  if (!dealt.has(type) || !one || !other || more.length > 0) return false;
  // "Oracle và NetSuite bắt tay": a company bought later dealt with its buyer before.
  if (type === 'partnership' && [one, other].every(({ entity }) => entities.get(entity)?.type === 'company')) return false;
  return (
    (entities.get(one.entity)?.parent === other.entity || entities.get(other.entity)?.parent === one.entity) &&
    (type === 'partnership' || entities.get(other.entity)?.type !== 'product')
  );
}
