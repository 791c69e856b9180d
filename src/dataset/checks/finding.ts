import type { CrossCheck } from '../../model/ledger.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import type { Metric } from '../../model/figure.ts';
import type { Say } from '../words/speaker.ts';

/** What a sum done with several claims says about each of them. */
export interface Finding extends Pick<CrossCheck, 'rule' | 'outcome' | 'words'> {
  readonly claims: readonly StatedClaim[];
}

/** What a rule reckons with. */
export interface Books {
  readonly claims: readonly StatedClaim[];
  readonly of: (subject: string, metric: Metric) => readonly StatedClaim[];
  /** The owners of an entity, nearest first. */
  readonly owners: (entity: string) => readonly string[];
  readonly say: Say;
}

/** A rule of arithmetic that claims should obey. */
export type Check = (books: Books) => readonly Finding[];
