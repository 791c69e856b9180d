import type { Dataset } from '../../model/ledger.ts';
import type { Lang } from '../../model/text.ts';

/** The rules that read the figures of a language's articles, the most used first, each with a figure it read. */
export function rulesOf({ articles }: Dataset, lang: Lang): readonly { readonly rule: string; readonly times: number; readonly example: string }[] {
  const figures = articles.filter((article) => article.lang === lang).flatMap(({ reading }) => reading.figures);
  return [...Map.groupBy(figures, ({ rule }) => rule)]
    .map(([rule, own]) => ({ rule, times: own.length, example: own[0]?.text ?? '' }))
    .sort((a, b) => b.times - a.times || (a.rule < b.rule ? -1 : 1));
}

/** The same for the events, each with a sentence it read. */
export function eventRulesOf({ articles }: Dataset, lang: Lang): ReturnType<typeof rulesOf> {
  const own = articles.filter((article) => article.lang === lang);
  const events = own.flatMap(({ body, reading }) =>
    reading.events.map(({ rule, sentence }) => ({ rule, words: plain(body.slice(sentence.start, sentence.end)) })),
  );
  return [...Map.groupBy(events, ({ rule }) => rule)]
    .map(([rule, told]) => ({ rule, times: told.length, example: told.toSorted((a, b) => a.words.length - b.words.length)[0]?.words ?? '' }))
    .sort((a, b) => b.times - a.times || (a.rule < b.rule ? -1 : 1));
}

/** A sentence without the marks of Markdown. */
const plain = (markdown: string) =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
