import type { Figure } from '../../model/figure.ts';
import type { Article } from '../../model/ledger.ts';
import type { Review } from '../../model/review.ts';
import type { Span } from '../../model/text.ts';
import { bodyStartOf } from '../load/split-front-matter.ts';
import { findQuote } from './find-quote.ts';

/** A review at its place in an article; it may be about words in which no figure was read. */
export interface Finding {
  readonly review: Review;
  readonly place: Span;
  readonly figure?: Figure;
}

/** The reviews that quote an article, in reading order. Those whose quote is gone are left out. */
export function findingsIn(article: Article, reviews: readonly Review[]): Finding[] {
  return reviews
    .filter(({ slug }) => slug === article.slug)
    .flatMap((review) => {
      const place = placesOf(article, review)[(review.quote[article.lang]?.occurrence ?? 0) - 1];
      return place ? [{ review, place, figure: figureAt(article, place) }] : [];
    })
    .sort((a, b) => a.place.start - b.place.start);
}

/** All places at which the words of a review stand in an article, its front matter left out. */
export function placesOf(article: Pick<Article, 'lang' | 'body'>, { quote }: Review): Span[] {
  const words = quote[article.lang]?.text;
  return words === undefined ? [] : findQuote(article.body, words, bodyStartOf(article.body));
}

/** The figure that a quotation means: the one it is, else the first that it holds or touches. */
function figureAt({ reading }: Article, { start, end }: Span): Figure | undefined {
  const touched = reading.figures.filter((figure) => figure.start < end && figure.end > start);
  return touched.find((figure) => figure.start === start && figure.end === end) ?? touched[0];
}
