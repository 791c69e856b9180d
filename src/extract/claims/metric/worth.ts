import type { Hit } from '../../lexicon/passage.ts';
import { vouches } from '../nominals/vouching.ts';
import { haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { MetricCase } from './metric-rule.ts';

/** "thị trường hạ tầng đám mây … trị giá 3,3 tỷ USD": what is worth that is the market, if no company stands between. */
export function marketBefore({ view, figure, words }: MetricCase) {
  const market = words.findLast((word) => word.meaning.metric === 'market-size' && word.to <= figure.from && haltsBetween(view, word.to, figure.from) === 0);
  return market && !view.actors.some((actor) => actor.from >= market.to && actor.to <= figure.from && !vouches(view, actor)) ? market : undefined;
}

/** "Thương mại điện tử Việt Nam tăng 35% và có giá trị 2,8 tỷ USD": where a market is spoken of and nobody else, it is worth so much. */
export const marketAlone = ({ view, figure, words }: MetricCase): boolean =>
  hitsIn(view, 'market', { from: view.from, to: figure.from }).length > 0 &&
  view.actors.every((actor) => vouches(view, actor)) &&
  words.every(({ meaning }) => meaning.metric !== 'deal-value' || meaning.weak === true) &&
  hitsIn(view, 'event', view).length === 0;

/** "The game market, worth $200 billion, …": what is worth so much stands right before the comma. */
export const marketApposed = ({ view, words }: MetricCase, worth: Hit<'metric'>) =>
  view.passage.tokens[worth.from - 1]?.raw === ',' ? words.find((word) => word.meaning.metric === 'market-size' && word.to === worth.from - 1) : undefined;

/** "dự án", "data centre": a site named in the few words before another. */
export const siteBefore = ({ view, words }: MetricCase, worth: Hit<'metric'>): Hit<'metric'> | undefined =>
  words.findLast((word) => word.meaning.site === true && word.to <= worth.from && worth.from - word.to <= 4 && haltsBetween(view, word.to, worth.from) === 0);

/** "The contract was worth $10 billion", "the market is worth": what is worth so much is named before, if no company is. */
export function worthBefore(on: MetricCase, worth: Hit<'metric'>) {
  const market = marketBefore(on);
  if (market) return { metric: 'market-size' as const, word: market };
  const deal = on.words.findLast((word) => word.meaning.metric === 'deal-value' && word.to <= worth.from && haltsBetween(on.view, word.to, worth.from) === 0);
  const named = deal && on.view.actors.some((actor) => actor.from >= deal.to && actor.to <= worth.from);
  return deal && !named ? { metric: 'deal-value' as const, word: deal } : undefined;
}

const bought: ReadonlySet<string> = new Set(['acquisition', 'acquisition-attempt', 'contract']);

/** Whether what is worth so much is the firm right before, or before a comma, and no deal was spoken of. */
export function firmWorth({ view, words, figure }: MetricCase, worth: Hit<'metric'>): boolean {
  const at = view.passage.tokens[worth.from - 1]?.raw === ',' ? worth.from - 1 : worth.from;
  if (worth.from >= figure.from || !view.actors.some((actor) => actor.to === at)) return false;
  const dealt =
    words.some((word) => word.meaning.metric === 'deal-value' && word !== worth && word.to <= worth.from) ||
    hitsIn(view, 'event', { from: view.from, to: worth.from }).some((hit) => bought.has(hit.meaning.type));
  return !dealt;
}
