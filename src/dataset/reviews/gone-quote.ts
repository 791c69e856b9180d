import type { Article } from '../../model/ledger.ts';
import type { Review } from '../../model/review.ts';
import { placeOf } from '../load/place.ts';
import type { Problem } from '../load/problem.ts';
import { bodyStartOf } from '../load/split-front-matter.ts';
import { nearest } from './nearest.ts';

/** What of an article a quotation is sought in; its prose need not be read. */
export type Quotable = Pick<Article, 'slug' | 'lang' | 'file' | 'body'>;

/** The problem of a review whose words no longer stand in its article, or not so often, with what may have been meant. */
export function goneQuote({ file, line }: Review, article: Quotable, quote: { readonly text: string; readonly occurrence: number }, standing: number): Problem {
  return { file, line, column: 1, field: `quote.${article.lang}`, reason: reasonOf(article, quote, standing) };
}

function reasonOf(article: Quotable, { text, occurrence }: { readonly text: string; readonly occurrence: number }, standing: number): string {
  const words = JSON.stringify(text);
  if (standing > 0) {
    return `${words} stands ${standing === 1 ? 'once' : `${standing} times`} in ${article.file}, not ${occurrence}; write ${standing === 1 ? 'occurrence 1' : `an occurrence from 1 to ${standing}`}`;
  }
  const near = nearest(article.body, text, bodyStartOf(article.body)).map(
    (one) => `${JSON.stringify(one.text)} (line ${placeOf(article.body, one.start).line})`,
  );
  const remedy = near.length > 0 ? `nearest are ${near.join(', ')}; quote the article as it stands` : 'quote the article as it stands, or delete the finding';
  return `${words} no longer stands in ${article.file}; ${remedy}`;
}
