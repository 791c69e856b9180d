import type { Dataset } from '../../model/ledger.ts';
import type { Lang } from '../../model/text.ts';

/** The rules that read the figures of a language's articles, the most used first, each with a figure it read. */
export function rulesOf({ articles }: Dataset, lang: Lang): readonly { readonly rule: string; readonly times: number; readonly example: string }[] {
  const figures = articles.filter((article) => article.lang === lang).flatMap(({ reading }) => reading.figures);
  return [...Map.groupBy(figures, ({ rule }) => rule)]
    .map(([rule, own]) => ({ rule, times: own.length, example: own[0]?.text ?? '' }))
    .sort((a, b) => b.times - a.times || (a.rule < b.rule ? -1 : 1));
}
