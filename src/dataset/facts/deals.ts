import type { Article } from '../../model/ledger.ts';
import { byText } from '../order.ts';
import type { DealOf } from './gather.ts';

/** Knows for each amount the deal it was paid in: the kind of event and its parties, the same in every article that tells it. */
export function dealsOf(articles: readonly Article[]): DealOf {
  const deals = new Map<string, string>();
  for (const { lang, slug, reading } of articles) {
    for (const { amount, type, parties } of reading.events) {
      if (amount === null) continue;
      deals.set(`${lang}/${slug}/${amount}`, `${type}: ${[...new Set(parties.map(({ entity }) => entity))].sort(byText).join(', ')}`);
    }
  }
  return ({ slug, voices }) => voices.map(({ lang, figure }) => deals.get(`${lang}/${slug}/${figure.id}`)).find((deal) => deal !== undefined);
}
