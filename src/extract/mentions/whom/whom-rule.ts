import type { Entity } from '../../../model/entity.ts';
import type { Anaphor } from '../anaphors.ts';
import type { PointingExample } from '../pointing/pointing-rule.ts';
import type { Spoken } from '../standing.ts';

/** All that is known where a text points back. */
export interface Pointed {
  readonly anaphor: Anaphor;
  /** Whom each sentence names, the latest last: the anaphor's own. */
  readonly near: readonly (readonly Spoken[])[];
  /** How many of them stand in its paragraph. */
  readonly paragraph: number;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Whether it may mean somebody at all: of its sort, from its place. */
  readonly wanted: (mention: Spoken) => boolean;
  /** How many sentences back it may look; all that are remembered, if nothing is said. */
  readonly far?: number;
}

/** What an anaphor says or implies beyond its sort: whom it rather means, if there is one. */
export interface Narrowing extends Omit<WhomRule, 'resolve'> {
  readonly narrow: (pointed: Pointed) => Pick<Pointed, 'wanted' | 'far'> | undefined;
}

/** One reason to take an anaphor to mean somebody. */
export interface WhomRule {
  readonly name: string;
  readonly resolve: (pointed: Pointed) => Spoken | undefined;
  readonly examples: readonly PointingExample[];
  /** Texts like it in which the phrase means somebody else. */
  readonly counterExamples: readonly PointingExample[];
}
