import type { Metric } from '../../model/figure.ts';
import type { CrossCheck } from '../../model/ledger.ts';
import type { Bilingual } from '../../model/text.ts';
import type { StatedClaim } from '../claims/claims-of-story.ts';
import type { Say } from '../words/speaker.ts';

/** What a sum done with several claims says about each of them, and about all that state the same. */
export interface Finding extends Pick<CrossCheck, 'rule' | 'outcome'> {
  readonly claims: readonly StatedClaim[];
  readonly words: (sameStory: boolean) => Bilingual;
  /** Holds only where one story makes all the claims. */
  readonly withinStory?: boolean;
}

/** What a rule reckons with: each statement once, however many stories make it. */
export interface Books {
  readonly claims: readonly StatedClaim[];
  readonly of: (subject: string, metric: Metric) => readonly StatedClaim[];
  /** The owners of an entity, nearest first. */
  readonly owners: (entity: string) => readonly string[];
  readonly say: Say;
}

/** A rule of arithmetic that claims should obey. */
export type Check = (books: Books) => readonly Finding[];
