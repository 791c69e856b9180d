import type { Figure } from '../../model/figure.ts';
import type { Article } from '../../model/ledger.ts';
import type { Review } from '../../model/review.ts';
import { findingsIn } from './findings.ts';

/** Ids under which a figure of the article was once published, by the review that remembers them. */
export function formerIds(article: Article, reviews: readonly Review[]): ReadonlyMap<Figure, readonly string[]> {
  return new Map(
    findingsIn(article, reviews).flatMap(({ figure, review }) => (figure && review.formerly.length > 0 ? [[figure, review.formerly] as const] : [])),
  );
}
