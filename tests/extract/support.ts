import { lexiconsOf } from '../../src/dataset/lexicons.ts';
import { loadEntities } from '../../src/dataset/load/entities.ts';
import { readArticle } from '../../src/extract/article.ts';
import type { Lexicon } from '../../src/extract/lexicon/lexicon.ts';
import type { Lang } from '../../src/model/text.ts';

const lexicon = lexiconsOf(loadEntities(process.cwd()).entities);
export const lexicons: Readonly<Record<Lang, Lexicon>> = { vi: lexicon('vi'), en: lexicon('en') };

/** Reads a phrase as if it were an article published on a day, with the evidence for each slot. */
export const read = (lang: Lang, text: string, published = '2016-11-03', title = ''): ReturnType<typeof readArticle> =>
  readArticle({ file: 'phrase.md', slug: 'phrase', source: text, published, title }, lexicons[lang]);
