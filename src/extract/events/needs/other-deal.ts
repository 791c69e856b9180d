import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { dealingAt, sign } from '../clause.ts';
import { stands } from './stands.ts';
import { moneyAfter } from './sum.ts';

/** "pay a $2 billion *termination fee* to NXP": what is owed buys nothing. */
export function owed(view: SentenceView, word: Hit<'event'>): boolean {
  const sum = word.meaning.subject === 'buyer' ? moneyAfter(view, word) : undefined;
  return sum !== undefined && stands(view, sum.to, sum.to + 4, 'due');
}

/** "closed its $2 billion *acquisition*", "landed a $20 million *order*": a sum that measures another deal. */
export function otherDeal(view: SentenceView, word: Hit<'event'>): boolean {
  const sum = moneyAfter(view, word);
  for (let at = sum?.to ?? view.to; sum && at < view.to && at < sum.to + 4; at++) {
    if (dealingAt(view, at, 'preposition') !== undefined || sign(view, at)) return false;
    const deal = hitAt(view.passage, 'event', at)?.meaning.type;
    if (dealingAt(view, at, 'contract') !== undefined || (deal !== undefined && deal !== 'investment')) return true;
  }
  return false;
}
