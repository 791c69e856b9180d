import type { Records } from '../build-dataset.ts';
import type { ReadAhead } from '../kept.ts';
import { readArticles } from '../read-articles.ts';
import { readerFor } from '../reader.ts';
import { loadContent } from './content.ts';
import { assertNoProblems } from './problem.ts';

/** Everything under `content/`, read; all flaws of all files are thrown at once. Drafts are left out. */
export function loadRecords(root: string, ahead?: ReadAhead): Records {
  const { articles, entities, reviews, problems } = ahead?.content ?? loadContent(root);
  assertNoProblems(problems);
  return { articles: readArticles(articles, readerFor(entities), ahead?.of), entities, reviews };
}
