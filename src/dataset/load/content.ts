import type { Entity } from '../../model/entity.ts';
import type { Review } from '../../model/review.ts';
import { goneQuotes } from '../reviews/gone-quotes.ts';
import type { ArticleFile } from './article-file.ts';
import { loadArticles } from './articles.ts';
import { loadEntities } from './entities.ts';
import type { Problem } from './problem.ts';
import { loadReviews } from './reviews.ts';
import { unknownSubjects } from './unknown-subjects.ts';

/** Everything under `content/` as it is written, before any prose is read. Drafts are left out. */
export interface Content {
  readonly articles: readonly ArticleFile[];
  readonly entities: readonly Entity[];
  readonly reviews: readonly Review[];
  /** What is wrong in any file, and between files: all of it, so that an editor mends it in one go. */
  readonly problems: readonly Problem[];
}

/** Reads the content folder of a project: articles, gazetteer and reviews, with all that is wrong in them. */
export function loadContent(root: string, written = loadArticles(root)): Content {
  const gazetteer = loadEntities(root);
  const findings = loadReviews(root);
  const articles = written.articles.filter(({ front }) => !front.draft);
  const quotable = articles.map(({ slug, file, source, front: { lang } }) => ({ slug, file, lang, body: source }));
  const problems = [
    ...written.problems,
    ...gazetteer.problems,
    ...findings.problems,
    ...goneQuotes(quotable, findings.reviews),
    ...(gazetteer.problems.length > 0 ? [] : unknownSubjects(findings.reviews, gazetteer.entities)),
  ];
  return { articles, entities: gazetteer.entities, reviews: findings.reviews, problems };
}
