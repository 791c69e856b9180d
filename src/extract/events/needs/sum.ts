import type { EventWord } from '../../../model/language/event-words.ts';
import { hitsIn } from '../../claims/sentence/phrases.ts';
import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { endsAt } from '../bare.ts';
import { clauseEnd, dealingAt, dealingEnding, mentionFrom, mentionUpTo, sign } from '../clause.ts';
import { stands } from './stands.ts';

/** A little word that parts a sum from its verb: "closed *at* $27", but "raised a total *of* $30 million", "raised *about* $2 million". */
function elsewhere(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at = hitAt(view.passage, 'hedge', at)?.to ?? at + 1)
    if (!hitAt(view.passage, 'hedge', at) && dealingAt(view, at, 'preposition') !== undefined && dealingAt(view, at, 'bridge') === undefined) return true;
  return false;
}

/** "raised $263 million"; not "raised its full-year forecast to $8.3 billion". */
export const moneyAfter = (view: SentenceView, word: Hit<'event'>): ColouredQuantity | undefined =>
  view.quantities.find(
    (quantity) =>
      quantity.kind === 'money' &&
      quantity.from >= word.to &&
      quantity.from - word.to <= 8 &&
      quantity.from < clauseEnd(view, word.to) &&
      !elsewhere(view, word.to, quantity.from) &&
      hitsIn(view, 'metric', { from: word.to, to: quantity.from }).every(
        // "paid *up to* $3 billion": the "up" of a bound is no growth.
        ({ from, to, meaning: { metric } }) => metric === 'investment' || metric === 'deal-value' || (hitAt(view.passage, 'hedge', from)?.to ?? from) > to,
      ),
  );

/** Whether an amount of money stands behind the word. */
export const moneyFollows = (view: SentenceView, word: Hit<'event'>): boolean => moneyAfter(view, word) !== undefined;

/** "ushered it back *in a* $3.6 billion *round*": a circumstance of another deed. */
function within(view: SentenceView, word: Hit<'event'>): boolean {
  for (let at = word.from; at > view.from && at > word.from - 7 && !sign(view, at - 1); at--) {
    // "hôm *qua* công bố vòng gọi vốn": the end of a day is no little word.
    at = view.dates.find((date) => date.to === at)?.from ?? at;
    // "In May *Tiki* announced a $20 million round": what stands before who does it is no phrase the round stands in.
    if (mentionUpTo(view, at)) return false;
    if (dealingEnding(view, at, 'preposition') !== undefined) return true;
    // "Fidelity *led* a $350 million funding round": the round is another's.
    if (view.passage.endings[at]?.some((hit) => hit.cat === 'event' && (hit.meaning as EventWord).joins)) return true;
  }
  return false;
}

/** "a *$180 million* Series D", "a round of *$73.5 million*": a sum right before a noun or behind it. */
export const sumBy = (view: SentenceView, word: Hit<'event'>): boolean =>
  !within(view, word) &&
  (moneyFollows(view, word) || view.quantities.some((quantity) => quantity.kind === 'money' && quantity.to <= word.from && word.from - quantity.to <= 4));

/** "promised *Britain £5 billion*": whom, and at once how much. */
export function promisedSum(view: SentenceView, word: Hit<'event'>): boolean {
  const whom = mentionFrom(view, word.to);
  const at = whom && (hitAt(view.passage, 'hedge', whom.to)?.to ?? whom.to);
  return view.quantities.some(({ kind, from }) => kind === 'money' && from === at);
}

/** "mua thêm *250 tỷ USD dịch vụ* Azure": a sum right behind the verb, and at once the goods it pays for. */
export function summedGoods(view: SentenceView, word: Hit<'event'>): boolean {
  const sum = moneyAfter(view, word);
  return sum !== undefined && sum.from - word.to <= 3 && dealingAt(view, sum.to, 'supplies') !== undefined;
}

/** "spent over $5 billion *in Belgium*", "in the country": a sum, and at once where it went. */
export function placedSum(view: SentenceView, word: Hit<'event'>): boolean {
  const sum = moneyAfter(view, word);
  const where = sum && word.meaning.marks?.[view.passage.tokens[sum.to]?.low ?? ''] === 'place' ? sum.to + 1 : undefined;
  return where !== undefined && (mentionFrom(view, where)?.type === 'place' || dealingAt(view, where, 'there') !== undefined);
}

/** "invested €2.1 billion *in a 9.9% stake*", "paid $2 billion for 10% of the shares": a share with no word of whose it is. */
export function shareFor(view: SentenceView, word: Hit<'event'>): boolean {
  const sum = moneyAfter(view, word);
  const share = sum && view.quantities.find(({ kind, from }) => kind === 'percent' && from > sum.to && from <= sum.to + 2);
  const stake = share && dealingAt(view, share.to, 'stake');
  if (stake !== undefined) return endsAt(view, stake);
  // "paid $20 million for *a stake of 25 per cent*"
  const of = sum && view.quantities.find(({ kind, from }) => kind === 'percent' && from > sum.to && from <= sum.to + 4);
  return sum !== undefined && of !== undefined && stands(view, sum.to, of.from, 'stake') && endsAt(view, of.to);
}
