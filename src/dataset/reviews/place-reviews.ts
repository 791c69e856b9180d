import type { Figure } from '../../model/figure.ts';
import type { Article, Dataset } from '../../model/ledger.ts';
import type { Review } from '../../model/review.ts';
import { languages } from '../../model/text.ts';
import type { Problem } from '../load/problem.ts';
import { findingsIn } from './findings.ts';
import { goneQuotes } from './gone-quotes.ts';

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
  const notices: Dataset['notices'][number][] = findings
    .filter(({ figure, review }) => !figure && (review.set || review.ignore))
    .map(({ review }) => remark(review, 'no figure was read in the words it quotes: nothing to correct', 'review-without-figure'));
  for (const { figure, review } of findings) {
    if (figure && found.get(figure) !== review)
      notices.push(remark(review, `${JSON.stringify(figure.text)} has a later finding, which alone counts; join the two`, 'review-twice'));
  }
  notices.push(...waiting(articles, reviews));
  return { of: (figure) => found.get(figure), problems: goneQuotes(articles, reviews), notices };
}

/** Findings on a story that is not there, or not in that language: they wait for it; one remark for each file and language. */
function waiting(articles: readonly Article[], reviews: readonly Review[]): Dataset['notices'] {
  const there = new Set(articles.map(({ lang, slug }) => `${lang}/${slug}`));
  const stories = new Set(articles.map(({ slug }) => slug));
  return [...Map.groupBy(reviews, ({ slug }) => slug)].flatMap(([slug, ofStory]) => {
    const missing = languages.filter((lang) => !there.has(`${lang}/${slug}`) && ofStory.some(({ quote }) => quote[lang]));
    const what = (lang: string) => `no ${stories.has(slug) ? `${lang} ` : ''}article ${JSON.stringify(slug)}`;
    const said = `${ofStory.length === 1 ? 'this finding waits' : `${ofStory.length} findings wait`} for it; name the file as the article is named, or delete it if the story is gone`;
    const [first] = ofStory;
    return first ? missing.slice(0, stories.has(slug) ? undefined : 1).map((lang) => remark(first, `${what(lang)}: ${said}`, 'review-without-article')) : [];
  });
}

function remark({ file, line }: Review, reason: string, ruleId: string): Dataset['notices'][number] {
  return { file, line, column: 1, reason, ruleId };
}
