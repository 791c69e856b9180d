import type { Modality } from '../../../model/figure.ts';
import type { Hit } from '../../lexicon/passage.ts';
import { hitEnding } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { startOf } from '../metric/words.ts';
import { nominalsOf } from '../nominals/nominals.ts';
import { halts, haltsBetween } from '../sentence/clauses.ts';
import { hitsIn } from '../sentence/phrases.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

const reach = 6;
const awaiting: ReadonlySet<Modality> = new Set<Modality>(['forecast', 'estimated']);

/** "beat analysts' estimates", "vượt dự báo": where in its clause the word stands that says an expectation was outdone or missed; -1 where none does. */
export function outdoer(view: SentenceView, { from, meaning }: Hit<'modality'>): number {
  const { tokens, lexicon } = view.passage;
  if (!awaiting.has(meaning.modality) || meaning.plain) return -1;
  for (let at = from - 1; at >= view.from && at >= from - reach; at--) {
    // "vượt 5 tỷ USD và dự kiến đạt 10 tỷ": that was the other amount.
    const parted = () => view.quantities.some((other) => other.from > at && other.to <= from);
    if (lexicon.outdoers.has(tokens[at]?.low ?? '')) return parted() ? -1 : at;
    if (halts(view, at)) return -1;
  }
  return -1;
}

/** "beat estimates of $0.60", "vượt dự báo của giới phân tích là 5 tỷ": whether a figure is what was expected. */
function theirs(view: SentenceView, { to }: Hit<'modality'>, figure: ColouredQuantity): boolean {
  if (haltsBetween(view, to, figure.from) > 0) return false;
  const start = startOf(view, figure);
  const link = hitEnding(view.passage, 'relation', start)?.meaning;
  if (start - to <= 1) return link !== 'agent' && link !== 'with';
  if (start - to > 2 * reach || hitsIn(view, 'relation', { from: to, to: start }).some(({ meaning }) => meaning === 'with' || meaning === 'clause'))
    return false;
  return link === 'of' || (link === 'copula' && view.passage.lexicon.language.possessorLast);
}

/** "the 50.1% that analysts had expected": what those who look on expected stands right before them. */
const namedBefore = (view: SentenceView, { from, meaning }: Hit<'modality'>): boolean =>
  (meaning.modality === 'estimated' || meaning.past === true) &&
  nominalsOf(view).some(
    (one) =>
      one.kind === 'onlooker' &&
      one.to <= from &&
      from - one.to <= reach &&
      haltsBetween(view, one.to, from) === 0 &&
      view.quantities.some(({ to }) => to <= one.from && one.from - to <= 2 && haltsBetween(view, to, one.from) === 0),
  );

/** Whether a word of mood before a figure may tell of it: an estimate that was outdone, or that has its figure before it, is spent. */
export const mayTellOf = (view: SentenceView, word: Hit<'modality'>, figure: ColouredQuantity): boolean =>
  outdoer(view, word) < 0 ? !namedBefore(view, word) : theirs(view, word, figure);
