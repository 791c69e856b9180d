import { hitAt } from '../../lexicon/passage.ts';
import type { SentenceView } from './sentence-view.ts';

/** The end of a name with its legal form: "Tencent Holdings *Ltd*, eBay Inc*.*". */
export function formEnd(view: SentenceView, to: number): number {
  const { tokens } = view.passage;
  let at = to;
  while (at < view.to && (tokens[at]?.raw === '.' || (tokens[at]?.capital && hitAt(view.passage, 'cue', at)?.meaning.side === 'after'))) at++;
  return at;
}
