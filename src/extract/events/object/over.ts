import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitAt } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import { dealingAt, mentionFrom, opensClause, sign } from '../clause.ts';

/** Over "existing investor" and "China's" to the next of a list: "Microsoft and *China's* Tencent". */
export function overSorts(view: SentenceView, from: number): number {
  let at = from;
  while (at < view.to) {
    const place = mentionFrom(view, at);
    const owned = place?.type === 'place' ? dealingAt(view, place.to, 'possessive') : undefined;
    const over = owned ?? dealingAt(view, at, 'other') ?? hitAt(view.passage, 'sort', at)?.to ?? hitAt(view.passage, 'cue', at)?.to;
    if (over === undefined || mentionFrom(view, at)?.type === 'company') break;
    at = over;
  }
  return at;
}

/** Things that stand between a verb and its object and say nothing of it: sums, shares, dates. */
export const skipped = (view: SentenceView, at: number): number | undefined =>
  view.quantities.find((quantity) => quantity.from === at)?.to ?? view.dates.find((date) => date.from === at)?.to;

const longestTrade = 12;

/** "công ty *chuyên cung cấp dịch vụ đám mây* Red Hat": over what a firm does, told behind its sort, to its name. */
export function overTrade(view: SentenceView, from: number): number | undefined {
  if (dealingAt(view, from, 'devoted') === undefined || !view.passage.endings[from]?.some(({ cat }) => cat === 'sort')) return undefined;
  for (let at = from + 1; at < view.to && at < from + longestTrade && !sign(view, at) && !opensClause(view, at); at++) {
    const name = mentionFrom(view, at);
    if (name) return name.type === 'company' || name.type === 'unit' ? at : undefined;
    if (dealingAt(view, at, 'genitive', 'relative', 'speech', 'passive') !== undefined) return undefined;
  }
  return undefined;
}

/** "mảng an ninh mạng *dành cho doanh nghiệp* của Symantec": over whom or what a part is for, to the little word of its owner. */
export function overUse(view: SentenceView, from: number): number | undefined {
  const used = dealingAt(view, from, 'devoted');
  for (let at = used ?? view.to; at < view.to && at < from + longestTrade && !sign(view, at) && !opensClause(view, at); at++) {
    if (dealingAt(view, at, 'genitive') !== undefined) return at;
    if (mentionFrom(view, at) || dealingAt(view, at, 'preposition', 'relative', 'speech', 'passive') !== undefined) return undefined;
  }
  return undefined;
}

const seat = 4;

/** "will buy *Waltham, Massachusetts-based* Novell": over where a firm sits, told by town and state. */
export function overSeat(view: SentenceView, town: MentionReading): number | undefined {
  const { tokens } = view.passage;
  if (town.type !== 'place' || tokens[town.to]?.raw !== ',') return undefined;
  for (let at = town.to + 1; at < view.to && at <= town.to + seat && (tokens[at]?.capital || tokens[at]?.raw === '.' || tokens[at]?.hyphened); at++)
    if (tokens[at]?.hyphened && !tokens[at]?.capital) return at + 1;
  return undefined;
}
