import type { Figure, Metric, Scope } from '../../model/figure.ts';
import type { Period } from '../../model/period.ts';
import type { Whole } from '../../model/whole.ts';
import type { MetricEvidence } from './metric/metric-rule.ts';
import type { SubjectEvidence } from './subject/subject-rule.ts';

/** What the sentences so far let a later one leave out. */
export interface Carried {
  readonly subject: string | null;
  /** Whose the last figure was: "con số này" goes on with it. */
  readonly owner?: string | null;
  /** Whether the last sentence spoke of many who are nobody: "they" are these. */
  readonly many?: () => boolean;
  /** Who counted the market a paragraph speaks of. */
  readonly source?: string | null;
  /** Of which market, and where, the last share told of was. */
  readonly share?: Scope;
  /** The only market that the article has named so far; null where there are several. */
  readonly market?: string | null;
  /** Whether that was in a paragraph before. */
  readonly far?: boolean;
  /** Who counted it. */
  readonly counter?: string | null;
  readonly period: Period | null;
  /** The last place named: "in the country" is there. */
  readonly place?: string | null;
  /** The first quarter, half or span told of: what the article is about. */
  readonly topic: Period | null;
  /** The day this paragraph tells of. */
  readonly day: Period | null;
  /** The first day told of, no more than a week gone: that of the article's news. */
  readonly news?: Period | null;
  /** What the last amount of money measured: "Dự báo cho cả năm là 14 tỷ USD" still speaks of revenue. */
  readonly metric: Metric | null;
  /** What the last percentage measured: "Giới phân tích chờ đợi 12%" still speaks of margin. */
  readonly rate: Metric | null;
  /** Whether data centers were counted before: "the eight facilities" are such. */
  readonly sited?: boolean;
}

/** At the head of an article nothing is left out. */
export const nothingCarried: Whole<Carried> = {
  owner: undefined,
  source: undefined,
  share: undefined,
  far: undefined,
  news: undefined,
  market: undefined,
  counter: undefined,
  place: undefined,
  subject: null,
  period: null,
  topic: null,
  day: null,
  metric: null,
  rate: null,
  many: undefined,
  sited: undefined,
};

/** The slots of a figure beyond its quantity, and the evidence for each. */
export interface Binding extends Pick<Figure, 'subject' | 'metric' | 'scope' | 'period' | 'attributedTo' | 'modality'> {
  readonly sign: 1 | -1;
  /** Told of a stretch of time, or of the same time as such a figure before it. */
  readonly flows: boolean;
  readonly evidence: { readonly metric: MetricEvidence; readonly subject: SubjectEvidence };
}
