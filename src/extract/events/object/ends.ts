import type { SentenceView } from '../../claims/sentence/sentence-view.ts';
import { hitAt } from '../../lexicon/passage.ts';
import { dealingAt, dealingEnding, inCompound, mentionFrom, opensClause, sign, trade } from '../clause.ts';

/** How many tokens an object may stand away from its verb. */
export const reach = 14;

/** Ends the search for an object: a new clause, another verb, a word that marks another party. */
export function ends(view: SentenceView, at: number, first: number): boolean {
  // "paid for a string of firms, *including* Nest"
  if (at > first && view.passage.tokens[at]?.raw === ',' && dealingAt(view, at + 1, 'naming') !== undefined) return false;
  if (at > first && sign(view, at)) return view.passage.tokens[at]?.raw !== '"';
  if (inCompound(view, at)) return false;
  if (opensClause(view, at) || dealingAt(view, at, 'speech', 'relative', 'agent') !== undefined) return true;
  // "mảng thiết *bị* của Nokia": the end of a longer word is no passive.
  const passive = dealingAt(view, at, 'passive');
  if (passive !== undefined && dealingEnding(view, passive, 'passive') !== undefined) return true;
  const word = at > first && !trade(view, at) ? hitAt(view.passage, 'event', at) : undefined;
  // "to buy workplace *collaboration* platform Slack": before a sort it only describes.
  const describes = word?.meaning.shape !== undefined && view.passage.lexicon.language.compounds;
  const sort = word && (hitAt(view.passage, 'sort', word.to) ?? (hitAt(view.passage, 'cue', word.to)?.meaning.side === 'before' || undefined));
  // "swallowed rival *host* Datapipe": nor does what stands between such a word and a name.
  if (word && view.passage.lexicon.language.compounds && dealingEnding(view, at, 'other') !== undefined && mentionFrom(view, word.to)) return false;
  // "its *hosting business* vCloud Air": nor does the work of a part of a firm.
  if (word && view.passage.lexicon.language.compounds && dealingAt(view, word.to, 'part') !== undefined) return false;
  // "mảng phần mềm *lưu trữ* của Veritas": what is done with systems tells what a firm does.
  // "nhánh *sản xuất* điện thoại HTC": what a part of a firm does.
  if (word && dealingAt(view, at, 'devoted') !== undefined && dealingEnding(view, at, 'part') !== undefined) return false;
  // "mảng an ninh mạng *dành cho* doanh nghiệp": the beginning of a longer little word is no deed.
  if (word && (dealingAt(view, at, 'preposition') ?? at) > word.to) return false;
  return word !== undefined && word.meaning.needs !== 'workload' && !(describes && sort !== undefined);
}
