import { readArticle } from '../extract/article.ts';
import { compileLexicon } from '../extract/lexicon/lexicon.ts';
import { language as en } from '../locales/en/language.ts';
import { language as vi } from '../locales/vi/language.ts';
import type { Entity } from '../model/entity.ts';
import type { Reader } from './read-articles.ts';

/** The reader of articles for a gazetteer: each language's lexicon is compiled once. */
export function readerFor(entities: readonly Entity[]): Reader {
  const lexicons = { vi: compileLexicon(vi, entities), en: compileLexicon(en, entities) };
  return ({ file, slug, source, front }) => {
    const { evidence: _, ...reading } = readArticle({ file, slug, source, published: front.published }, lexicons[front.lang]);
    return reading;
  };
}
