import type { Metric } from '../../../model/figure.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { counted, saidBefore, saidBehind, saidOfItself, sourcesOf } from './attribution-rules.ts';
import { saidAtOnce } from './said-at-once.ts';
import type { AttributionRule } from './saying.ts';

/** Every way a text says whose word a figure is; the first that applies decides. */
export const attributionRules: readonly AttributionRule[] = [saidAtOnce, saidOfItself, saidBefore, saidBehind, counted];

/** Who is said to have said it; nobody of the subject's own house. */
export function attributionOf(
  view: SentenceView,
  figure: ColouredQuantity,
  { subject, metric, carried }: { readonly subject: string | null; readonly metric: Metric | null; readonly carried: string | null },
): string | null {
  const saying = { view, figure, subject, metric, carried, sources: sourcesOf(view, figure, subject) };
  for (const rule of attributionRules) {
    const found = rule.resolve(saying);
    if (found !== undefined) return found;
  }
  return null;
}
