import { loadEntities } from '../../src/dataset/load/entities.ts';
import { readArticle } from '../../src/extract/article.ts';
import { compileLexicon } from '../../src/extract/lexicon/compile.ts';
import type { Lexicon } from '../../src/extract/lexicon/lexicon.ts';
import { language as en } from '../../src/locales/en/language.ts';
import { language as vi } from '../../src/locales/vi/language.ts';
import type { Lang } from '../../src/model/text.ts';

const { entities } = loadEntities(process.cwd());
export const lexicons: Readonly<Record<Lang, Lexicon>> = { vi: compileLexicon(vi, entities), en: compileLexicon(en, entities) };

/** Reads a phrase with the evidence for each slot. */
export const readExplained = (lang: Lang, text: string, published = '2016-11-03'): ReturnType<typeof readArticle> =>
  readArticle({ file: 'phrase.md', slug: 'phrase', source: text, published }, lexicons[lang]);

/** Reads a phrase as if it were an article published on a day. */
export const read = (lang: Lang, text: string, published = '2016-11-03'): ReturnType<typeof readArticle> =>
  readArticle({ file: 'phrase.md', slug: 'phrase', source: text, published }, lexicons[lang]);
