import type { Scope } from '../../../model/figure.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { Binding, Carried } from '../binding.ts';
import type { MetricEvidence } from '../metric/metric-rule.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** All that is asked when it is sought whether a figure is a company's, its cloud unit's, or a market's. */
export interface Place {
  readonly view: SentenceView;
  readonly figure: ColouredQuantity;
  readonly found: MetricEvidence;
  readonly scope: Scope;
  readonly carried: Carried;
  /** What the figures before it in the sentence were bound to. */
  readonly earlier: readonly Binding[];
}
