import type { Figure } from '../../model/figure.ts';
import type { Article, Voice } from '../../model/ledger.ts';
import type { Lang, Span } from '../../model/text.ts';
import { articleHref, figureHref } from './address.ts';
import { cellQuote } from './cell-quote.ts';
import { pageOf } from './page.ts';
import { quoteOf } from './quote.ts';

/** A sentence of an article, quoted, with the address at which a reader finds it. */
export interface QuotedSentence {
  readonly lang: Lang;
  readonly quote: string;
  readonly href: string;
}

/** One article as a place to quote from. */
export interface Telling {
  readonly figure: (figure: Figure) => Voice;
  readonly sentence: (sentence: Span) => QuotedSentence;
}

/** Makes an article quotable. */
export function tellingOf(article: Article): Telling {
  const { lang, slug, body } = article;
  const runs = () => pageOf(article).blocks.flatMap((block) => block.runs);

  /** A figure has an id of its own; else the paragraph. */
  const anchor = ({ start, end }: Span): string => {
    const figure = article.reading.figures.find((one) => one.start >= start && one.end <= end);
    return figure?.id ?? `p-${Math.max(1, pageOf(article).paragraphs.findLastIndex((offset) => offset <= start) + 1)}`;
  };

  return {
    figure: (figure) => ({
      lang,
      figure,
      ...(cellQuote(article, figure) ?? quoteOf(body, runs, figure.sentence, figure)),
      href: figureHref(slug, lang, figure.id),
    }),
    sentence: (sentence) => ({ lang, quote: quoteOf(body, runs, sentence, sentence).quote, href: `${articleHref(slug, lang)}#${anchor(sentence)}` }),
  };
}
