import type { Entity } from '../../model/entity.ts';

/** An entity and the place of its entry in the gazetteer. */
export interface PlacedEntity {
  readonly entity: Entity;
  readonly file: string;
  readonly placeOf: (...path: (string | number)[]) => { readonly line: number; readonly column: number };
}
