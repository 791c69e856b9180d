import type { RelationOf } from '../../../components/relation.ts';

/** One thing that is known of a company and another one: in which role the other stands, what says so, and the ISO day it is of. */
export interface Statement extends Pick<RelationOf, 'other' | 'kind'> {
  readonly told: RelationOf['told'][number];
  readonly when: string;
}
