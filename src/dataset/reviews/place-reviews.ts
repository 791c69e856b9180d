import { languages } from '../../locales/edition.ts';
import type { Figure } from '../../model/figure.ts';
import type { Article, Dataset } from '../../model/ledger.ts';
import type { Review } from '../../model/review.ts';
import type { Span } from '../../model/text.ts';
import { placeOf } from '../load/place.ts';
import type { Problem } from '../load/problem.ts';
import { splitFrontMatter } from '../load/split-front-matter.ts';
import { findQuote } from './find-quote.ts';
import { nearest } from './nearest.ts';

/** Which review speaks of which figure, quotes that are gone, and remarks on reviews that change nothing. */
export interface PlacedReviews {
  readonly of: (figure: Figure) => Review | undefined;
  readonly problems: readonly Problem[];
  readonly notices: Dataset['notices'];
}

/** Finds the figure that each review quotes. A quote that no longer stands in its article is a problem; the build must not go on. */
export function placeReviews(articles: readonly Article[], reviews: readonly Review[]): PlacedReviews {
  const byPlace = new Map(articles.map((article) => [`${article.lang}/${article.slug}`, article]));
  const found = new Map<Figure, Review>();
  const problems: Problem[] = [];
  const notices: Dataset['notices'][number][] = [];
  const remark = ({ file, line }: Review, reason: string, ruleId: string) => notices.push({ file, line, column: 1, reason, ruleId });
  for (const review of reviews) {
    for (const lang of languages) {
      const quote = review.quote[lang];
      if (!quote) continue;
      const article = byPlace.get(`${lang}/${review.slug}`);
      if (!article) {
        remark(review, `no ${lang} article ${JSON.stringify(review.slug)}: this finding waits for it; delete it if the story is gone`, 'review-without-article');
        continue;
      }
      const places = findQuote(article.body, quote.text, bodyStart(article));
      const place = places[quote.occurrence - 1];
      if (!place) {
        problems.push({ file: review.file, line: review.line, column: 1, field: `quote.${lang}`, reason: goneReason(article, quote, places) });
        continue;
      }
      const figures = article.reading.figures.filter((figure) => figure.start < place.end && figure.end > place.start);
      const figure = figures.find(({ start, end }) => start === place.start && end === place.end) ?? figures[0];
      if (figure) found.set(figure, review);
      else if (review.set || review.ignore) remark(review, `no figure was read in ${JSON.stringify(quote.text)} (${article.file}:${placeOf(article.body, place.start).line}): nothing to correct`, 'review-without-figure');
    }
  }
  return { of: (figure) => found.get(figure), problems, notices };
}

function bodyStart(article: Article): number {
  return splitFrontMatter(article.body)?.bodyStart ?? 0;
}

function goneReason(article: Article, { text, occurrence }: { text: string; occurrence: number }, places: readonly Span[]): string {
  if (places.length > 0) {
    return `${JSON.stringify(text)} stands ${places.length} times in ${article.file}, not ${occurrence}; write an occurrence from 1 to ${places.length}`;
  }
  const candidates = nearest(article.body, text, bodyStart(article)).map((near) => `${JSON.stringify(near.text)} (line ${placeOf(article.body, near.start).line})`);
  const remedy = candidates.length > 0 ? `nearest are ${candidates.join(', ')}; quote the article as it stands` : 'quote the article as it stands, or delete the finding';
  return `${JSON.stringify(text)} no longer stands in ${article.file}; ${remedy}`;
}
