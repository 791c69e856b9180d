import type { FoldWord, Token } from './scan.ts';

const seam = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u;

/**
 * Parts words that a lost space has glued ("Getty ImagesGartner dự báo") where the whole is no known word and both halves are;
 * the scanner, which knows no words, must leave "OpenStack" whole.
 */
export function unglue(tokens: readonly Token[], known: (word: string) => boolean, fold: FoldWord): readonly Token[] {
  if (!tokens.some((token) => token.capital && seam.test(token.raw) && !known(token.low))) return tokens;
  return tokens.flatMap((token, index): readonly Token[] => {
    // "BlueStripe raised …" is a name; only what ends a run of capitals can have lost its space.
    const halves = token.capital && tokens[index - 1]?.capital && !known(token.low) ? seam.exec(token.raw) : null;
    const [left, right] = [halves?.[1] ?? '', halves?.[2] ?? ''];
    if (!halves || !known(fold(left)) || !known(fold(right))) return [token];
    const middle = token.start + left.length;
    return [
      { ...token, raw: left, low: fold(left), end: middle },
      { ...token, raw: right, low: fold(right), start: middle, glued: true, hyphened: false },
    ];
  });
}
