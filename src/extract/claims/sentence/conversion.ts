import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { SentenceView } from './sentence-view.ts';

const reach = 4;

/** "39.8 billion yuan ($5.6 billion)", "35 tỷ NDT (khoảng 5 tỷ USD)": the amount that a bracket right behind it says again in another currency. */
export function saidAgain({ passage, quantities }: SentenceView, figure: ColouredQuantity): ColouredQuantity | undefined {
  const before = quantities[quantities.indexOf(figure) - 1];
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
