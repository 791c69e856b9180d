import type { Review } from '../../model/review.ts';
import { languages } from '../../model/text.ts';
import type { Problem } from '../load/problem.ts';
import { placesOf } from './findings.ts';
import { goneQuote, type Quotable } from './gone-quote.ts';

/** Reviews whose words no longer stand in their article. One that has no article waits for it. */
export function goneQuotes(articles: readonly Quotable[], reviews: readonly Review[]): Problem[] {
  const byPlace = new Map(articles.map((article) => [`${article.lang}/${article.slug}`, article]));
  return reviews.flatMap((review) =>
    languages.flatMap((lang): Problem[] => {
      const quote = review.quote[lang];
      const article = byPlace.get(`${lang}/${review.slug}`);
      if (!quote || !article) return [];
      const standing = placesOf(article, review).length;
      return standing < quote.occurrence ? [goneQuote(review, article, quote, standing)] : [];
    }),
  );
}
