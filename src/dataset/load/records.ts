import type { Records } from '../build-dataset.ts';
import type { ReadAhead } from '../kept.ts';
import { readArticles } from '../read-articles.ts';
import { readerFor } from '../reader.ts';
import { loadArticles } from './articles.ts';
import { loadEntities } from './entities.ts';
import { assertNoProblems } from './problem.ts';
import { loadReviews } from './reviews.ts';

/** Everything under `content/`, read; all flaws of all files are thrown at once. Drafts are left out. */
export function loadRecords(root: string, ahead?: ReadAhead): Records {
  const articles = ahead?.loaded ?? loadArticles(root);
  const gazetteer = loadEntities(root);
  const findings = loadReviews(root);
  assertNoProblems([...articles.problems, ...gazetteer.problems, ...findings.problems]);
  const shown = articles.articles.filter(({ front }) => !front.draft);
  return { articles: readArticles(shown, readerFor(gazetteer.entities), ahead?.of), entities: gazetteer.entities, reviews: findings.reviews };
}
