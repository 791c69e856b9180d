import type { Entity } from '../../model/entity.ts';

/** An entity and the place of its entry in the gazetteer. */
export interface PlacedEntity {
  readonly entity: Entity;
  readonly file: string;
  readonly placeOf: (...path: (string | number)[]) => { readonly line: number; readonly column: number };
}

/** The ids of entries that are there but wrong in themselves; all of them where a whole file cannot be read. */
export type Unread = readonly string[] | 'all';
