import { readArticle } from '../extract/article.ts';
import type { Entity } from '../model/entity.ts';
import { lexiconsOf } from './lexicons.ts';
import type { Reader } from './read-articles.ts';

/** The reader of articles for a gazetteer. */
export function readerFor(entities: readonly Entity[]): Reader {
  const lexicon = lexiconsOf(entities);
  return ({ file, slug, source, front: { lang, published, title } }, blocks) => {
    const { evidence: _, ...reading } = readArticle({ file, slug, source, published, title }, lexicon(lang), blocks);
    return reading;
  };
}
