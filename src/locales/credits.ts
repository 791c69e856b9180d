import type { Source } from '../model/article.ts';
import type { Article } from '../model/ledger.ts';

/** The name under which the site's own stories are published. */
export const house = 'Sổ Mây';

/** Whom an article follows: its source and what it cites, each once; the site does not credit itself where it cites others. */
export function creditsOf({ source, sources }: Pick<Article, 'source' | 'sources'>): readonly Source[] {
  const all = [source, ...sources];
  const others = all.filter(({ publisher }, i) => publisher !== house && all.findIndex((one) => one.publisher === publisher) === i);
  return others.length > 0 ? others : [source];
}
