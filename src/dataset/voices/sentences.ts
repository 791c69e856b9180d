import type { Block } from '../../extract/text/blocks.ts';
import { proseOf } from '../../extract/text/prose.ts';
import { scan } from '../../extract/text/scan.ts';
import { sentencesOf } from '../../extract/text/sentences.ts';
import { rowKey, rowsOf } from '../../extract/text/tables.ts';
import { Words } from '../../extract/text/words.ts';
import { languageOf } from '../../locales/language-of.ts';
import type { Article } from '../../model/ledger.ts';
import { type Lang, languages, type Span } from '../../model/text.ts';
import { pageOf } from './page.ts';

const abbreviations = new Map(languages.map((lang) => [lang, new Set(languageOf[lang].abbreviations)]));

const words = new Words((word) => word);

/** Where the sentences of an article stand, in reading order, split as the reader of articles splits them. */
export const sentenceSpans = (article: Article): Span[] => sentencesByBlock(article).flat();

const kept = new WeakMap<Article, () => readonly (readonly Span[])[]>();

/** The same, gathered by the paragraph, heading or item they stand in. Of a table each row is a sentence. */
export function sentencesByBlock(article: Article): readonly (readonly Span[])[] {
  const before = kept.get(article);
  if (before) return before();
  const sentences = sentencesIn(pageOf(article).blocks, article.lang);
  kept.set(article, () => sentences);
  return sentences;
}

/** Takes sentences that were found before, fetched when they are asked for. */
export function keepSentences(article: Article, sentences: () => readonly (readonly Span[])[]): void {
  kept.set(article, sentences);
}

/** The sentences of blocks of prose. */
export function sentencesIn(blocks: readonly Block[], lang: Lang): Span[][] {
  const rows = rowsOf(blocks);
  return blocks.flatMap(({ runs, cell }): Span[][] => {
    if (cell) return cell.column === 0 ? [[rows.get(rowKey(cell)) ?? []].flat()] : [];
    const prose = proseOf(runs);
    const tokens = scan(prose.text, words);
    return [
      sentencesOf(tokens, abbreviations.get(lang) ?? new Set()).flatMap(({ from, to }) => {
        const [first, last] = [tokens[from], tokens[to - 1]];
        return first && last ? [prose.place(first.start, last.end)] : [];
      }),
    ];
  });
}
