import type { Metric } from '../../../model/figure.ts';
import type { Lang } from '../../../model/text.ts';
import type { Hit } from '../../lexicon/passage.ts';
import type { MentionReading } from '../../mentions/mention-reading.ts';
import type { ColouredQuantity } from '../../quantities/colour.ts';
import type { Nominal } from '../nominals/nominal.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** All that is asked when the owner of a figure is sought. */
export interface Scene {
  readonly view: SentenceView;
  readonly figure: ColouredQuantity;
  readonly metric: Metric | null;
  /** Companies named that do not merely vouch. */
  readonly actors: readonly MentionReading[];
  readonly nominals: readonly Nominal[];
  /** The subject of the sentence before. */
  readonly carried: string | null;
  /** The word that says what it measures. */
  readonly word?: Hit<'metric'> | undefined;
  /** What only a company as a whole has: a net profit, a share price, its total. */
  readonly whole?: boolean | undefined;
  /** Whether its clause says that the whole company is meant: "lợi nhuận của cả tập đoàn". */
  readonly overall?: boolean | undefined;
  /** The figure it is held against, and whose that is. */
  readonly like?: { readonly to: number; readonly entity: string | null } | undefined;
  /** Whether it measures, without a word of its own, what the last figure did. */
  readonly goesOn?: boolean | undefined;
  /** Whether the sentence before speaks of many who are nobody. */
  readonly many?: (() => boolean) | undefined;
  /** Whose the figure before is, for "con số này". */
  readonly last: string | null | undefined;
}

/** Whose figure it is, and the rule that found it. */
export interface SubjectEvidence {
  readonly entity: string | null;
  readonly how: string;
}

/** A sentence, a figure in it, and whose it is. */
export type SubjectExample = readonly [lang: Lang, text: string, figure: string, entity: string | null];

/** One way in which a text says whose a figure is. */
export interface SubjectRule {
  readonly name: string;
  /** An entity, `null` where the figure is nobody's, `undefined` where the rule does not apply. */
  readonly resolve: (scene: Scene) => string | null | undefined;
  readonly examples: readonly SubjectExample[];
  /** Sentences like it in which another rule must win. */
  readonly counterExamples: readonly SubjectExample[];
}

/** Deals are made by who acts, not owned by who is named last. */
export const deals: ReadonlySet<Metric | null> = new Set<Metric | null>(['deal-value', 'investment', 'stake', 'saving']);
