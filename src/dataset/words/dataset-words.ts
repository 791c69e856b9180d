import type { CrossCheck, DisagreementKind } from '../../model/ledger.ts';
import type { Outcome, Verdict } from '../../model/review.ts';

/** One side of a disagreement, ready to be said. */
export interface Side {
  readonly amount: string;
  readonly period: string;
  readonly scope: string;
  /** The analyst or paper it is attributed to. */
  readonly who: string;
  /** The day its story appeared. */
  readonly day: string;
  /** Whether it is a forecast or a pledge. */
  readonly ahead: boolean;
}

/** A sum done with what the articles say: "254 triệu USD × 4" against "1 tỷ USD". */
export interface Sum {
  readonly left: string;
  readonly right: string;
  /** Whether what stands on the right is only expected. */
  readonly forecast: boolean;
  /** Whether one story states both sides. */
  readonly sameStory: boolean;
}

/** The sentences of the ledger in one language: a language that lacks one does not compile. */
export interface DatasetWords {
  /** What a fact is about: "doanh thu của Alibaba Cloud, quý IV/2016". */
  readonly about: (metric: string, subject: string, period: string | undefined) => string;
  readonly noPeriod: string;
  readonly noScope: string;
  /** "thị trường … tại …" of the parts that are known. */
  readonly scope: (market: string | undefined, geography: string | undefined) => string;
  readonly differ: Readonly<Record<DisagreementKind, (about: string, a: Side, b: Side) => string>>;
  readonly sum: Readonly<Record<CrossCheck['outcome'], (sum: Sum) => string>>;
  readonly partOverWhole: (part: string, partName: string, whole: string, wholeName: string) => string;
  readonly sharesOver: (total: string, scope: string) => string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** Why a claim is preferred or set aside where its own review does not say. */
  readonly because: {
    readonly reviewedOther: (other: string) => string;
    readonly agreesWithReviewed: (other: string) => string;
    readonly sum: (words: string) => string;
    readonly sumOfOther: (other: string, words: string) => string;
    readonly sources: (own: number, others: number) => string;
  };
  readonly outcome: Readonly<Record<Outcome, (promised: string, evidence: string | undefined) => string>>;
}
