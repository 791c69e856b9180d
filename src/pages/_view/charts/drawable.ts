import { isStretch } from '../../../charts/length.ts';
import type { Kind, Metric } from '../../../model/figure.ts';
import type { Dataset, Fact } from '../../../model/ledger.ts';

/** Thresholds and denials are not anybody's numbers. */
const drawable = ({ preferred }: Fact) => typeof preferred.value === 'number' && preferred.modality !== 'threshold' && preferred.modality !== 'denied';

/** The facts of a metric that a chart can draw. */
export const factsOf = (dataset: Dataset, metric: Metric, kind: Kind): readonly Fact[] =>
  dataset.facts.filter((fact) => fact.metric === metric && fact.preferred.kind === kind && drawable(fact));

/** The same, with a period that has a length: those that a time chart can place. */
export const datedFactsOf = (dataset: Dataset, metric: Metric, kind: Kind): readonly Fact[] => factsOf(dataset, metric, kind).filter((fact) => isStretch(fact));
