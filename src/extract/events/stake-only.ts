import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { clauseEnd, dealingAt } from './clause.ts';
import { stands } from './needs/stands.ts';

/** "agreed to buy 20 per cent of RIL's business", "mua cổ phần của Grab": part of a company is an investment. */
export function stakeOnly(view: SentenceView, word: Hit<'event'>): boolean {
  if (word.meaning.type !== 'acquisition' && word.meaning.type !== 'acquisition-attempt') return false;
  const whole = clauseEnd(view, word.to, 12);
  const object = view.actors.find((actor) => actor.from >= word.to)?.to ?? whole;
  // "pay $23 a share for Intel *common stock*"
  const end = Math.min(whole, dealingAt(view, object, 'stake') ?? object);
  const shares = view.quantities.filter((quantity) => quantity.kind === 'percent' && quantity.from >= word.to && quantity.to <= end);
  if (shares.some((share) => Number(share.value) >= 50 && share.approx !== 'under' && share.approx !== 'almost') || stands(view, word.from, end, 'whole'))
    return false;
  // "its *interest in buying* TikTok" is no share of it.
  return shares.length > 0 || (stands(view, word.to, end, 'stake') && !stands(view, word.from, end, 'payment'));
}
