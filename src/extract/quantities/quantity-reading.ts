import type { Metric, Quantity } from '../../model/figure.ts';
import type { Whole } from '../../model/whole.ts';
import type { Passage } from '../lexicon/passage.ts';

/** A quantity found in a passage, by token; hedges and modality are put on later. */
export interface QuantityReading extends Pick<Quantity, 'kind' | 'value' | 'high' | 'unit' | 'vague' | 'min' | 'direction' | 'per'> {
  readonly from: number;
  readonly to: number;
  /** Where its number begins, behind "gấp" or "$": a hedge may stand there too. */
  readonly number: number;
  readonly approx?: Quantity['approx'];
  /** What its counted noun measures: "14 trung tâm dữ liệu". */
  readonly metric?: Metric;
  readonly rule: string;
}

/**
 * The same reading with all its properties, in one order: each rule leaves out what it does not know, and all that is asked of
 * a quantity later is asked sooner of objects of one shape.
 */
export const wholeReading = (one: QuantityReading): Whole<QuantityReading> => ({
  kind: one.kind,
  value: one.value,
  high: one.high,
  unit: one.unit,
  vague: one.vague,
  min: one.min,
  direction: one.direction,
  per: one.per,
  from: one.from,
  to: one.to,
  number: one.number,
  approx: one.approx,
  metric: one.metric,
  rule: one.rule,
});

/** A way quantities are written, with what it must and must not read. */
export interface QuantityRule {
  /** As a person would say it. */
  readonly name: string;
  readonly examples: readonly (readonly [lang: 'vi' | 'en', text: string, value: Quantity['value']])[];
  /** Phrases in which this rule must read nothing. */
  readonly counterExamples: readonly (readonly [lang: 'vi' | 'en', text: string])[];
  /** The words of which one must stand in the sentence; none where numbers are enough. */
  readonly needs?: number;
  /** What stands at a token, or undefined; two where a change is told ("từ 3,2 lên 4,1 tỷ"). */
  readonly read: (passage: Passage, at: number, end: number) => readonly QuantityReading[] | undefined;
}
