import { hitEnding } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import { joined } from '../sentence/lists.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { MetricCase } from './metric-rule.ts';
import { startOf } from './words.ts';

/** The lists of a sentence's figures, each of one kind with nothing but commas and "and" between; asked for each figure, so made once. */
function listsOf(view: SentenceView): ReadonlyMap<ColouredQuantity, readonly ColouredQuantity[]> {
  if (view.memory.lists) return view.memory.lists;
  const made = new Map<ColouredQuantity, ColouredQuantity[]>();
  const last = new Map<ColouredQuantity['kind'], ColouredQuantity>();
  for (const figure of view.quantities) {
    const before = last.get(figure.kind);
    const list = before && joined(view, before.to, startOf(view, figure)) ? (made.get(before) ?? []) : [];
    list.push(figure);
    made.set(figure, list);
    last.set(figure.kind, figure);
  }
  view.memory.lists = made;
  return made;
}

/** Figures of one kind with nothing but commas and "and" between, the given one among them. */
export const joinedFigures = ({ view, figure }: Pick<MetricCase, 'view' | 'figure'>): readonly ColouredQuantity[] => listsOf(view).get(figure) ?? [figure];

/** "by $200 million, or 3 percent": the amount that a percentage tells anew. */
export function amountOf({ view, figure, index }: MetricCase): ColouredQuantity | undefined {
  const amount = view.quantities[index - 1];
  const start = startOf(view, figure);
  const or = hitEnding(view.passage, 'range', start)?.meaning === 'or';
  return or && amount?.kind === 'money' && start - amount.to <= 2 ? amount : undefined;
}
