import type { FrontMatter } from './article.ts';
import type { Entity } from './entity.ts';
import type { Event } from './event.ts';
import type { Figure, Metric, Quantity, Scope } from './figure.ts';
import type { Period } from './period.ts';
import type { Notice, Reading } from './reading.ts';
import type { Outcome, Review } from './review.ts';
import type { Bilingual, Lang, Span } from './text.ts';

/** One article in one language, with what was read in it. `body` is the Markdown file as it is on disk. */
export interface Article extends FrontMatter {
  readonly slug: string;
  readonly file: string;
  readonly body: string;
  readonly words: number;
  readonly reading: Reading;
}

/** How one language's article says a claim: the figure, its sentence as plain text, and where to find it. */
export interface Voice {
  readonly lang: Lang;
  readonly figure: Figure;
  readonly quote: string;
  /** Where the figure's text stands in `quote`. */
  readonly mark: Span;
  /** Site path with fragment: `/articles/alibaba/#f-…` or `/en/articles/…`. */
  readonly href: string;
}

/** How much a claim is held of, as Wikidata ranks statements; none is ever deleted. */
export const ranks = ['preferred', 'normal', 'deprecated'] as const;
export type Rank = (typeof ranks)[number];

/**
 * A figure with subject and metric resolved, as one source (a slug, in however many languages) states it.
 * Its slots are the machine's reading after the editor's corrections; the machine's own stay in `voices[n].figure`.
 */
export interface Claim extends Quantity {
  /** Same as the id of its first voice's figure. */
  readonly id: string;
  readonly slug: string;
  readonly published: string;
  readonly publisher: string;
  readonly subject: string;
  readonly metric: Metric;
  readonly scope: Scope;
  readonly period: Period | null;
  readonly attributedTo: string | null;
  /** In the order of the edition's languages; at least one. */
  readonly voices: readonly Voice[];
  readonly review?: Review;
  readonly rank: Rank;
  /** Why it is preferred or deprecated, in words a reader understands. */
  readonly rankReason?: Bilingual;
  readonly checks: readonly CrossCheck[];
}

/** What arithmetic with other claims says of a claim. */
export interface CrossCheck {
  readonly rule: 'quarters-to-year' | 'base-times-growth' | 'part-of-whole' | 'shares-of-market' | 'share-times-market';
  readonly outcome: 'supports' | 'questions';
  /** Ids of the claims it reckons with. */
  readonly with: readonly string[];
  readonly words: Bilingual;
}

/** Why two claims say different numbers. */
export const disagreementKinds = ['conflict', 'rounding', 'other-scope', 'other-period', 'other-analyst', 'forecast-and-outcome', 'restated'] as const;
export type DisagreementKind = (typeof disagreementKinds)[number];

/** Two claims that say different numbers, and how they differ. Only `conflict` is shown as one. */
export interface Disagreement {
  readonly kind: DisagreementKind;
  readonly claims: readonly [string, string];
  readonly words: Bilingual;
}

/** Whether the claims of a fact agree. */
export const standings = ['single', 'agreed', 'conflict'] as const;
export type Standing = (typeof standings)[number];

/** The claims of all articles about one (subject, metric, scope, period). */
export interface Fact {
  readonly id: string;
  readonly subject: string;
  readonly metric: Metric;
  readonly scope: Scope;
  readonly period: Period | null;
  readonly claims: readonly Claim[];
  readonly standing: Standing;
  /** The claim that charts draw solid and ratios are computed from. */
  readonly preferred: Claim;
}

/** A forecast or pledge, and what became of it. */
export interface Pledge {
  readonly claim: Claim;
  readonly outcome: Outcome;
  readonly evidence: readonly Claim[];
  readonly words: Bilingual;
}

/** An event as the site shows it: the same event told by two languages of one article is one. */
export interface TimelineEvent extends Omit<Event, 'sentence' | 'amount'> {
  readonly id: string;
  readonly slug: string;
  readonly amount: Figure | null;
  readonly voices: readonly { readonly lang: Lang; readonly quote: string; readonly href: string }[];
}

/** Facts of one metric, scope and currency in order of time, a line of the chart. Gaps stay gaps. */
export interface Series {
  readonly subject: string;
  readonly metric: Metric;
  readonly scope: Scope;
  readonly unit: string | null;
  readonly facts: readonly Fact[];
}

/** Everything the ledger holds of one entity. */
export interface Profile {
  readonly entity: Entity;
  readonly facts: readonly Fact[];
  readonly events: readonly TimelineEvent[];
  readonly pledges: readonly Pledge[];
  /** Sentences that mention it, by article, in reading order. */
  readonly mentions: readonly { readonly slug: string; readonly lang: Lang; readonly quote: string; readonly href: string }[];
  readonly units: readonly Entity[];
}

/** The one body of knowledge made of all articles. */
export interface Dataset {
  readonly articles: readonly Article[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly reviews: readonly Review[];
  readonly claims: readonly Claim[];
  readonly facts: readonly Fact[];
  readonly disagreements: readonly Disagreement[];
  readonly pledges: readonly Pledge[];
  readonly timeline: readonly TimelineEvent[];
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly series: readonly Series[];
  readonly notices: readonly (Notice & { readonly file: string })[];
}
