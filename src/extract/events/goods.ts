import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitAt } from '../lexicon/passage.ts';
import { clauseEnd, dealingAt, dealingEnding, mentionFrom, mentionUpTo, opensClause, sign } from './clause.ts';
import { passiveOf } from './slots.ts';
import { unheardAt } from './unheard.ts';

const isMoney = (view: SentenceView, at: number): boolean => view.quantities.some(({ kind, from }) => kind === 'money' && from === at);

/** "picked up Corvane *for $40 million*": a price behind one of the little words of a frame. */
export function pricedAt(view: SentenceView, word: Hit<'event'>): boolean {
  const { marks } = word.meaning;
  const end = clauseEnd(view, word.to);
  for (let at = word.to; at < end; at++)
    if (marks?.[view.passage.tokens[at]?.low ?? '']) return isMoney(view, hitAt(view.passage, 'hedge', at + 1)?.to ?? at + 1);
  return false;
}

/** "buy *$20 million of* cloud services": goods for a sum, not shares. */
export function worthAt(view: SentenceView, word: Hit<'event'>): boolean {
  const sum = view.quantities.find(({ kind, from }) => kind === 'money' && from >= word.to && from <= word.to + 3);
  if (!sum) return false;
  const bridge = dealingAt(view, sum.to, 'bridge') ?? dealingAt(view, sum.to + 1, 'bridge');
  return bridge !== undefined && dealingAt(view, bridge, 'stake') === undefined && dealingAt(view, bridge + 1, 'stake') === undefined;
}

const describing = 7;

/** The place of work right behind a word: "announced *a new cloud region* in", not "announced layoffs at its plant in". */
export function siteAfter(view: SentenceView, from: number): number | undefined {
  for (let at = from; at < view.to && at < from + describing; at++) {
    const site = dealingAt(view, at, 'facility');
    if (site !== undefined) return site;
    if (sign(view, at) || opensClause(view, at) || dealingAt(view, at, 'preposition', 'relative', 'speech') !== undefined) return undefined;
  }
  return undefined;
}

/** The place of work that opens: "its *data center* in Germany opened". */
export function siteBefore(view: SentenceView, word: Hit<'event'>): number | undefined {
  for (let at = word.from; at > view.from && at > word.from - describing; at--) {
    const site = dealingEnding(view, at, 'facility');
    if (site !== undefined) return site;
    // "its data center in Sydney*, Australia,* is now operating", "its newest region*, in Qatar,* went live"
    const place = sign(view, at - 1) ? mentionUpTo(view, at - 1) : undefined;
    if (place?.type === 'place') {
      const little = dealingEnding(view, place.from, 'preposition');
      at = little !== undefined && sign(view, little - 1) ? little : place.from + 1;
      continue;
    }
    if (sign(view, at - 1) || opensClause(view, at - 1) || dealingEnding(view, at, 'relative', 'speech') !== undefined) return undefined;
  }
  return undefined;
}

/** "shut *its messaging app*", "the last of *its own data centres*": a ware, or a place of work, of one's own. */
export function wareAfter(view: SentenceView, word: Hit<'event'>, kind: 'ware' | 'facility' = 'ware'): boolean {
  // "closed *the public side of its* cloud"
  let at = word.to;
  while (at < word.to + 5 && hitAt(view.passage, 'someone', at)?.meaning !== 'own' && !sign(view, at)) at++;
  const own = hitAt(view.passage, 'someone', at);
  if (own?.meaning !== 'own') return false;
  for (at = own.to; at < view.to && at < own.to + 7; at++) {
    const ware = dealingAt(view, at, kind);
    // "ended its exclusive *cloud deal*": a deal about wares is none.
    if (ware !== undefined) return dealingAt(view, ware, 'contract') === undefined && hitAt(view.passage, 'event', ware)?.meaning.type !== 'partnership';
    // "its *infrastructure-as-a-service* offering"
    const hyphened = view.passage.tokens[at]?.hyphened === true;
    if (sign(view, at) || (!hyphened && dealingAt(view, at, 'preposition') !== undefined)) return false;
  }
  return false;
}

/** "exiting the *public cloud business*": a ware, and at once "business" or "market"; nothing is said of it behind. */
export function lineAfter(view: SentenceView, word: Hit<'event'>): boolean {
  let ware = false;
  for (let at = word.to; at < view.to && at < word.to + describing; at++) {
    if (sign(view, at) || dealingAt(view, at, 'preposition') !== undefined) return false;
    if (ware && dealingAt(view, at, 'part', 'here') !== undefined) return true;
    ware ||= dealingAt(view, at, 'supplies', 'wares', 'ware') !== undefined || hitAt(view.passage, 'market', at) !== undefined;
  }
  return false;
}

/** "sold *its towers* to", "sold *Skype* to", "sold to Lenovo": what a firm is made of, not "sells servers to Facebook". */
export function assetSold(view: SentenceView, word: Hit<'event'>): boolean {
  const { marks } = word.meaning;
  if (passiveOf(view, word)) return true;
  // "tried to sell *it* to Nvidia"
  if (dealingAt(view, word.to, 'thing') !== undefined && dealingAt(view, word.to, 'pronoun') !== undefined) return true;
  for (let at = word.to; at < view.to && at < word.to + 16; at++) {
    at = hitAt(view.passage, 'hedge', at)?.to ?? at;
    if (marks?.[view.passage.tokens[at]?.low ?? '']) return at === word.to;
    const owned = hitAt(view.passage, 'someone', at)?.meaning === 'own' || dealingAt(view, at, 'part', 'facility', 'stake', 'whole', 'halves') !== undefined;
    // "the sale *of the company* to IBM"
    const whole = hitAt(view.passage, 'pointer', at) !== undefined && hitAt(view.passage, 'sort', at + 1) !== undefined;
    if (owned || whole || mentionFrom(view, at) || unheardAt(view, at)) return true;
    if (sign(view, at) || opensClause(view, at)) return false;
  }
  return false;
}
