import type { Metric } from '../../../model/figure.ts';
import type { Lang } from '../../../model/text.ts';
import type { Hit } from '../../lexicon/passage.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** What a rule says a figure measures, and the word that says so. */
export interface MetricFinding {
  readonly metric: Metric | null;
  readonly word?: Hit<'metric'>;
  /** What a change is a change of: a fall of profit has no metric, but the amount behind it is profit. */
  readonly topic?: Metric | null;
}

/** A finding with the name of its rule. */
export interface MetricEvidence extends MetricFinding {
  readonly rule: string;
}

/** The rule of a figure of which nothing is said. */
export const unsaid = 'nothing says it';

/** What was found of an earlier quantity of the sentence. */
export interface Earlier {
  readonly metric: Metric | null;
  readonly evidence: { readonly metric: MetricEvidence };
}

/** A figure in its sentence, with all a rule may ask of. */
export interface MetricCase {
  readonly view: SentenceView;
  readonly figure: ColouredQuantity;
  /** Place of the figure among the quantities of its sentence. */
  readonly index: number;
  /** The metric words of the sentence that do not overlap the figure. */
  readonly words: readonly Hit<'metric'>[];
  /** What was found of the quantities before it, by place. */
  readonly earlier: readonly Earlier[];
  /** What the last amount of money before this sentence measured. */
  readonly carried: Metric | null;
  /** What the last percentage before this sentence measured. */
  readonly rate: Metric | null;
  /** Whether data centers were counted before. */
  readonly sited: boolean;
}

/** One way in which a sentence says what a figure measures. Its examples are its tests. */
export interface MetricRule {
  /** As a person would say it; shown to editors. */
  readonly name: string;
  /** Language, sentence, figure, metric. */
  readonly examples: readonly (readonly [Lang, string, string, Metric | null])[];
  /** Sentences whose figure some other rule decides. */
  readonly counterExamples: readonly (readonly [Lang, string, string])[];
  /** The finding, or undefined where this is not the way it is said. */
  read(on: MetricCase): MetricFinding | undefined;
}
