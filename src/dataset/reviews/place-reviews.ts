import { languages } from '../../locales/edition.ts';
import type { Figure } from '../../model/figure.ts';
import type { Article, Dataset } from '../../model/ledger.ts';
import type { Review } from '../../model/review.ts';
import type { Problem } from '../load/problem.ts';
import { findingsIn, placesOf } from './findings.ts';
import { goneQuote } from './gone-quote.ts';

/** Which review speaks of which figure, quotes that are gone, and remarks on reviews that change nothing. */
export interface PlacedReviews {
  readonly of: (figure: Figure) => Review | undefined;
  readonly problems: readonly Problem[];
  readonly notices: Dataset['notices'];
}

/** Finds the figure that each review quotes. A quote that no longer stands in its article is a problem; the build must not go on. */
export function placeReviews(articles: readonly Article[], reviews: readonly Review[]): PlacedReviews {
  const ofStory = Map.groupBy(reviews, ({ slug }) => slug);
  const findings = articles.flatMap((article) => findingsIn(article, ofStory.get(article.slug) ?? []));
  const found = new Map(findings.flatMap(({ figure, review }) => (figure ? [[figure, review] as const] : [])));
  const byPlace = new Map(articles.map((article) => [`${article.lang}/${article.slug}`, article]));
  const problems: Problem[] = [];
  const notices: Dataset['notices'][number][] = findings
    .filter(({ figure, review }) => !figure && (review.set || review.ignore))
    .map(({ review }) => remark(review, 'no figure was read in the words it quotes: nothing to correct', 'review-without-figure'));
  for (const { figure, review } of findings) {
    if (figure && found.get(figure) !== review)
      notices.push(remark(review, `${JSON.stringify(figure.text)} has a later finding, which alone counts; join the two`, 'review-twice'));
  }
  for (const review of reviews) {
    for (const lang of languages) {
      const quote = review.quote[lang];
      const article = byPlace.get(`${lang}/${review.slug}`);
      if (quote && !article)
        notices.push(
          remark(
            review,
            `no ${lang} article ${JSON.stringify(review.slug)}: this finding waits for it; delete it if the story is gone`,
            'review-without-article',
          ),
        );
      if (!quote || !article) continue;
      const standing = placesOf(article, review).length;
      if (standing < quote.occurrence) problems.push(goneQuote(review, article, quote, standing));
    }
  }
  return { of: (figure) => found.get(figure), problems, notices };
}

function remark({ file, line }: Review, reason: string, ruleId: string): Dataset['notices'][number] {
  return { file, line, column: 1, reason, ruleId };
}
