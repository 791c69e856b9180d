import { blocksOf, parseMarkdown } from '../../extract/text/blocks.ts';
import type { Run } from '../../extract/text/source-runs.ts';
import type { Figure } from '../../model/figure.ts';
import type { Article, Voice } from '../../model/ledger.ts';
import type { Lang, Span } from '../../model/text.ts';
import { articleHref, figureHref } from './address.ts';
import { quoteOf } from './quote.ts';

/** A sentence of an article, quoted, with the address at which a reader finds it. */
export interface Told {
  readonly lang: Lang;
  readonly quote: string;
  readonly href: string;
}

/** One article as a place to quote from. */
export interface Telling {
  readonly figure: (figure: Figure) => Voice;
  readonly sentence: (sentence: Span) => Told;
}

/** Makes an article quotable; its Markdown is parsed only where a quotation needs it. */
export function tellingOf(article: Article): Telling {
  const { lang, slug, body } = article;
  const runs = once((): readonly Run[] => blocksOf(parseMarkdown(body), body).flatMap((block) => block.runs));
  const paragraphs = once(() => parseMarkdown(body).children.filter((node) => node.type === 'paragraph').map((node) => node.position?.start.offset ?? 0));

  /** A figure has an id of its own; else the paragraph, which the article page numbers from 1. */
  const anchor = ({ start, end }: Span): string => {
    const figure = article.reading.figures.find((one) => one.start >= start && one.end <= end);
    return figure?.id ?? `p-${Math.max(1, paragraphs().findLastIndex((offset) => offset <= start) + 1)}`;
  };

  return {
    figure: (figure) => ({ lang, figure, ...quoteOf(body, runs, figure.sentence, figure), href: figureHref(slug, lang, figure.id) }),
    sentence: (sentence) => ({ lang, quote: quoteOf(body, runs, sentence, sentence).quote, href: `${articleHref(slug, lang)}#${anchor(sentence)}` }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
