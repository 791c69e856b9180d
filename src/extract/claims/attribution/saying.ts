import type { Metric } from '../../../model/figure.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { Nominal } from '../nominals/nominal.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { SubjectExample } from '../subject/subject-rule.ts';

/** All that is asked when it is sought who says a figure. */
export interface Saying {
  readonly view: SentenceView;
  readonly figure: ColouredQuantity;
  readonly subject: string | null;
  readonly metric: Metric | null;
  /** Who in the sentence may be the source of a figure that is not their own. */
  readonly sources: readonly Nominal[];
  /** Who counted what the paragraph speaks of. */
  readonly carried: string | null;
}

/** One way in which a text says whose word a figure is. */
export interface AttributionRule {
  readonly name: string;
  readonly resolve: (saying: Saying) => string | null | undefined;
  readonly examples: readonly SubjectExample[];
  /** Sentences like it in which somebody else says it, or nobody. */
  readonly counterExamples: readonly SubjectExample[];
}
