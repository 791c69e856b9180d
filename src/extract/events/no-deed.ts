import type { EventType } from '../../model/event.ts';
import { hitsIn } from '../claims/sentence/phrases.ts';
import type { SentenceView } from '../claims/sentence/sentence-view.ts';
import type { Hit } from '../lexicon/passage.ts';
import { hitAt, overshadowed } from '../lexicon/passage.ts';
import { clauseEnd, dealingAt, dealingEnding } from './clause.ts';

/** The "đầu tư" of "nhà đầu tư" is no deed, nor the "phát triển" of "trung tâm nghiên cứu và phát triển". */
export const inside = (view: SentenceView, word: Hit<'event'>): boolean =>
  (dealingEnding(view, word.to, 'title', 'refused', 'speech', 'facility') ?? word.from) < word.from ||
  ofLaw(view, word) ||
  // "đầu tư 700 triệu USD *vào thị trường* Đông Nam Á": where money goes is no deed of its own.
  (word.meaning.type === 'expansion' && view.quantities.some(({ kind, to }) => kind === 'money' && to === word.from)) ||
  // "*đặt trụ sở* tại New York", "*chuyên* bán lại dịch vụ của": where a firm sits and what it does are no deeds.
  (dealingAt(view, word.from, 'seated') ?? word.to) > word.to ||
  dealingEnding(view, word.from, 'devoted') !== undefined;

/** "a *standstill agreement* with Altera": a paper of lawyers is no deal. */
function ofLaw(view: SentenceView, { from, to }: Hit<'event'>): boolean {
  for (let at = from + 1; at <= to; at++) if ((dealingEnding(view, at, 'legal') ?? from) < from) return true;
  // "a *closing price* of $46"
  return (dealingAt(view, from, 'legal') ?? to) > to;
}

const dealtIn: ReadonlySet<EventType> = new Set(['acquisition', 'acquisition-attempt', 'investment', 'spin-off']);

/** "signed an agreement *to take over* the unit", "agreed a deal to buy": what was agreed on is the other deed. */
function agreedTo(view: SentenceView, { to, meaning }: Hit<'event'>): boolean {
  // "*inked a deal to sell* its patents": the noun may end the phrase itself.
  if (meaning.type === 'contract' && dealingEnding(view, to, 'contract') !== undefined && dealingAt(view, to, 'purpose') !== undefined)
    return dealtIn.has(hitAt(view.passage, 'event', to)?.meaning.type ?? hitAt(view.passage, 'event', to + 1)?.meaning.type ?? 'launch');
  if (meaning.needs !== 'contract') return false;
  for (let at = to; at < view.to && at < to + 8; at++) {
    const deal = dealingAt(view, at, 'contract');
    if (deal === undefined) continue;
    if (dealingAt(view, deal, 'purpose') === undefined) return false;
    return [1, 2].some((over) => dealtIn.has(hitAt(view.passage, 'event', deal + over)?.meaning.type ?? 'launch'));
  }
  return false;
}

/** "đạt thỏa thuận *bán* 15% cổ phần", "chọn *tách* MobiFone": an agreement or choice to do another deed. */
export function light(view: SentenceView, word: Hit<'event'>): boolean {
  const { type, alone } = word.meaning;
  if (!view.passage.lexicon.language.dropsSubject) return agreedTo(view, word);
  if (type === 'contract') {
    // "giành *hợp đồng*": the contract itself is no other deed.
    const next = hitAt(view.passage, 'event', word.to);
    return next !== undefined && next.meaning.type !== 'contract';
  }
  // "sẽ chi 26 tỷ USD *mua* LinkedIn": what is paid for, is bought.
  const sum = type === 'investment' && alone ? view.quantities.find(({ kind, from }) => kind === 'money' && from >= word.to && from <= word.to + 3) : undefined;
  return (
    sum !== undefined &&
    hitsIn(view, 'event', { from: sum.to, to: clauseEnd(view, sum.to, 8) }).some(
      ({ from, to, meaning }) => meaning.type.startsWith('acq') && !overshadowed(view.passage, from, to - from) && dealingAt(view, from, 'other') === undefined,
    )
  );
}
