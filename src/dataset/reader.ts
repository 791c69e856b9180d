import { readArticle } from '../extract/article.ts';
import { compileLexicon } from '../extract/lexicon/compile.ts';
import type { Lexicon } from '../extract/lexicon/lexicon.ts';
import { language as en } from '../locales/en/language.ts';
import { language as vi } from '../locales/vi/language.ts';
import type { Entity } from '../model/entity.ts';
import type { Lang } from '../model/text.ts';
import type { Reader } from './read-articles.ts';

/** The reader of articles for a gazetteer: each language is compiled once, when its first article comes. */
export function readerFor(entities: readonly Entity[]): Reader {
  const lexicons: Partial<Record<Lang, Lexicon>> = {};
  return ({ file, slug, source, front: { lang, published } }, blocks) => {
    lexicons[lang] ??= compileLexicon({ vi, en }[lang], entities);
    const { evidence: _, ...reading } = readArticle({ file, slug, source, published }, lexicons[lang], blocks);
    return reading;
  };
}
