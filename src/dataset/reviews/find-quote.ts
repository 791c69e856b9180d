import type { Span } from '../../model/text.ts';

/** All places in a text where exactly these words stand, as words: "54 triệu" is not found in "254 triệu". */
export function findQuote(source: string, words: string, from = 0): Span[] {
  const pattern = new RegExp(`${before(words)}(?:${loose(words.normalize('NFC'))}|${loose(words.normalize('NFD'))})${after(words)}`, 'gu');
  pattern.lastIndex = from;
  return [...source.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Any white space, no-break or line break, stands for a space, with the asterisks of bold type beside it. */
function loose(words: string): string {
  return words
    .trim()
    .split(/\s+/u)
    .map((word) => RegExp.escape(word))
    .join('[*_]*\\s+[*_]*');
}

function before(words: string): string {
  return /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}\\p{M}]|\\d[.,])' : '';
}

function after(words: string): string {
  return /[\p{L}\p{N}]$/u.test(words.normalize('NFC')) ? '(?![\\p{L}\\p{N}\\p{M}]|[.,]\\d)' : '';
}
