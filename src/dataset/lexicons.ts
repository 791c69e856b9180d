import { compileLexicon } from '../extract/lexicon/compile.ts';
import type { Lexicon } from '../extract/lexicon/lexicon.ts';
import { languageOf } from '../locales/language-of.ts';
import type { Entity } from '../model/entity.ts';
import type { Lang } from '../model/text.ts';

/** The lexicons of a gazetteer: each language is compiled once, when it is first asked for. */
export function lexiconsOf(entities: readonly Entity[]): (lang: Lang) => Lexicon {
  const compiled: Partial<Record<Lang, Lexicon>> = {};
  return (lang) => {
    compiled[lang] ??= compileLexicon(languageOf[lang], entities);
    return compiled[lang];
  };
}
