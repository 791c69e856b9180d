import { hitAt } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { hitsIn } from './phrases.ts';
import type { SentenceView } from './sentence-view.ts';

const reach = 4;

/** Whether words right behind a percentage say in what money it is counted: "13% theo tỷ giá cố định", "17% in constant currency". */
const countsIn = ({ passage }: SentenceView, { kind, to }: ColouredQuantity): boolean =>
  kind === 'percent' && [to, to + 1].some((at) => hitAt(passage, 'metric', at)?.meaning.recounts === true);

/** "14% theo USD và 13% theo tỷ giá cố định", "15% (17% in constant currency)": whether such a percentage tells the one before it anew. */
const recounted = (view: SentenceView, before: ColouredQuantity, { from }: ColouredQuantity): boolean =>
  before.kind === 'percent' &&
  from - before.to <= 2 * reach &&
  hitsIn(view, 'metric', { from: before.to, to: from }).every(({ meaning }) => meaning.recounts) &&
  !view.actors.some((actor) => actor.from >= before.to && actor.to <= from);

/** "39.8 billion yuan ($5.6 billion)", "35 tỷ NDT (khoảng 5 tỷ USD)": the amount that a bracket right behind it says again in another currency. */
export function saidAgain(view: SentenceView, figure: ColouredQuantity): ColouredQuantity | undefined {
  const { passage, quantities } = view;
  if (figure.kind !== 'money' && !countsIn(view, figure)) return undefined;
  const before = quantities[quantities.indexOf(figure) - 1];
  if (before && figure.kind === 'percent') return recounted(view, before, figure) ? before : undefined;
  if (figure.kind !== 'money' || before?.kind !== 'money' || before.unit === figure.unit) return undefined;
  const opened = passage.tokens[before.to]?.raw === '(' && figure.from - before.to <= reach;
  return opened ? before : undefined;
}

/** Where the sentence goes on behind an amount and what its bracket says again. */
export function behindAgain(view: SentenceView, at: number): number {
  if (view.passage.tokens[at]?.raw !== '(') return at;
  const next = view.quantities.find(({ from }) => from >= at);
  return next && saidAgain(view, next) && view.passage.tokens[next.to]?.raw === ')' ? next.to + 1 : at;
}
