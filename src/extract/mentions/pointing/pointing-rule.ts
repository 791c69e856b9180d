import type { Lang } from '../../../model/text.ts';
import type { Passage } from '../../lexicon/passage.ts';

/** A phrase that points back: what sort of thing it speaks of, and from where. */
export interface Pointing {
  readonly from: number;
  readonly to: number;
  readonly sorts: readonly string[];
  readonly place?: string;
  /** One of whom no gazetteer says where it is at home may be meant, too. */
  readonly homeless?: true;
  /** One of a trade that goes by the same words may be meant, too. */
  readonly kin?: true;
  /** It is said where it has its seat: "the Leeds-based retailer". */
  readonly seated?: true;
  /** A word points to it: "the", "này". */
  readonly pointed?: true;
  /** Only words tell which firm it is, "the file-sharing company", so it is known where one alone is told of. */
  readonly told?: true;
  /** It is set above others, "the world's largest carmaker", which behind a name says what that one is. */
  readonly greatest?: true;
  /** Nothing points: "hãng cho biết". */
  readonly bare?: true;
  /** "này" points to the nearest of its own sentence. */
  readonly near?: true;
}

/** A text, the phrase in it that points back, and whom it means. */
export type PointingExample = readonly [lang: Lang, text: string, phrase: string, entity: string];

/** One way in which a text speaks of somebody without a name. */
export interface PointingRule {
  readonly name: string;
  /** Which languages point so: with a word before the sort, or behind it. */
  readonly side: 'before' | 'after';
  readonly read: (passage: Passage, at: number) => Pointing | undefined;
  readonly examples: readonly PointingExample[];
  /** Texts like it in which nobody is meant. */
  readonly counterExamples: readonly (readonly [lang: Lang, text: string])[];
}
