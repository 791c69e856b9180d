import type { Party } from '../../model/event.ts';
import { hitsIn } from '../claims/sentence/phrases.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { dealingAt } from './clause.ts';
import { moneyAfter } from './needs/sum.ts';

const manyFirms = 3;
const fronted = 8;

/** "*has raised* $60 million *so far*": a sum of all rounds together is none of them. */
export function totalled(view: SentenceView, word: Hit<'event'>, parties: readonly Party[]): boolean {
  if (word.meaning.type !== 'investment' || !word.meaning.alone || parties.some(({ role }) => role !== 'target')) return false;
  const sum = moneyAfter(view, word);
  if (!sum) return false;
  for (let at = Math.max(view.from, word.from - fronted); at < sum.to + 3; at++) if (dealingAt(view, at, 'total') !== undefined) return true;
  return false;
}

/** "earmarked $75 billion *for capital expenditure*", "dự kiến *chi tiêu vốn* 125 tỷ USD", "to spend $220 million *on them*", what four firms will spend together: a year's budget is no deal. */
export function yearlySpending(view: SentenceView, word: Hit<'event'>, parties: readonly Party[]): boolean {
  if (word.meaning.type !== 'investment' || !word.meaning.alone || parties.some(({ role }) => role !== 'investor')) return false;
  if (parties.length >= manyFirms) return true;
  const sum = moneyAfter(view, word);
  if (!sum) return false;
  const budget = hitsIn(view, 'metric', { from: word.from, to: sum.to + 5 }).some(({ meaning }) => meaning.metric === 'capex');
  const onThem = dealingAt(view, sum.to, 'preposition') !== undefined && dealingAt(view, sum.to + 1, 'helped') !== undefined;
  return budget || (onThem && view.passage.lexicon.language.compounds === true);
}
