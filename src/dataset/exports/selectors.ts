import type { Span } from '../../model/text.ts';

/** The two ways in which W3C Web Annotation finds a stretch of text again: by its words and by its place. */
export type Selectors = readonly [
  { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string },
  { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number },
];

/** How much text around a quotation tells it from others like it. */
const AROUND = 32;

/** Selectors of a span in a Markdown file. Positions count characters, as the standard asks, and not UTF-16 units. */
export function selectorsOf(source: string, { start, end }: Span): Selectors {
  const exact = source.slice(start, end);
  const at = characters(source.slice(0, start));
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: source.slice(Math.max(0, start - AROUND), start).toWellFormed(),
      suffix: source.slice(end, end + AROUND).toWellFormed(),
    },
    { type: 'TextPositionSelector', start: at, end: at + characters(exact) },
  ];
}

function characters(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
}
