import type { Entity } from '../../model/entity.ts';
import type { Review } from '../../model/review.ts';
import type { Problem } from './problem.ts';

/** Corrections that name an entity which is not in the gazetteer: a figure of nobody would be lost. */
export function unknownSubjects(reviews: readonly Review[], entities: readonly Entity[]): Problem[] {
  const known = new Set(entities.map(({ id }) => id));
  return reviews.flatMap(({ file, line, set }) =>
    set?.subject === undefined || known.has(set.subject)
      ? []
      : [{ file, line, column: 1, field: 'set.subject', reason: `no entity ${JSON.stringify(set.subject)}; add it to content/entities or correct the id` }],
  );
}
