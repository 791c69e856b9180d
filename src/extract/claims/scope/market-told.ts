import type { Metric, Scope } from '../../../model/figure.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import type { Binding } from '../binding.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** What is counted of a market: who counted it is heard on. */
export const markets: ReadonlySet<Metric | null> = new Set<Metric | null>(['market-share', 'rank', 'market-size']);

/** The scope of the last figure that tells of a market. */
export const marketTold = (earlier: readonly Binding[]): Scope | undefined =>
  earlier.findLast((one) => markets.has(one.metric) && (one.scope.market !== null || one.scope.geography !== null))?.scope;

/** "Azure nắm 14% thị trường hạ tầng đám mây, còn Amazon vẫn ở mức 34%": a share, or a size, of no market of its own is of the one told of before,
 * and where nothing else is said it holds where that one does. */
export const sharedScope = (scope: Scope, before: Scope): Scope =>
  scope.market === null || scope.market === before.market ? { geography: scope.geography ?? before.geography, market: before.market } : scope;

const links: ReadonlySet<string> = new Set(['into', 'at']);

/** "In public IaaS Google Cloud grew by 100%": whether a sentence says that something came to pass in a market, and does not only name one. */
export const within = (view: SentenceView, market: string | null): boolean =>
  market !== null &&
  hitsIn(view, 'market', view).some(
    ({ from, meaning }) =>
      meaning === market &&
      // "in *public* IaaS", "trong *mảng* IaaS".
      [from, from - 1].some((at) => links.has(hitEnding(view.passage, 'relation', at)?.meaning ?? '')),
  );
