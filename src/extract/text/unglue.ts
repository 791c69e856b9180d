import type { Token } from './scan.ts';
import type { Word, Words } from './words.ts';

const seam = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u;

/**
 * Parts words that a lost space has glued ("Getty ImagesGartner dự báo") where the whole is no known word and both halves are;
 * the scanner, which knows no words, must leave "OpenStack" whole.
 */
export function unglue(tokens: readonly Token[], words: Words, known: (word: Word) => boolean): readonly Token[] {
  if (!tokens.some((token) => token.capital && !known(token) && seam.test(token.raw))) return tokens;
  return tokens.flatMap((token, index): readonly Token[] => {
    // "BlueStripe raised …" is a name; only what ends a run of capitals can have lost its space.
    const halves = token.capital && tokens[index - 1]?.capital && !known(token) ? seam.exec(token.raw) : null;
    if (!halves) return [token];
    const [left, right] = [words.of(halves[1] ?? ''), words.of(halves[2] ?? '')];
    if (!known(left) || !known(right)) return [token];
    const middle = token.start + left.raw.length;
    return [
      { ...token, ...left, end: middle },
      { ...token, ...right, start: middle, glued: true, hyphened: false },
    ];
  });
}
