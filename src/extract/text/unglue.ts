import type { Token } from './scan.ts';
import type { Word, Words } from './words.ts';

const seam = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u;
const lastCapital = /^(.{2,})(\p{Lu}\p{Ll}+)$/u;
/** "DowndetectorAWS": initials behind a word in small letters. */
const lastInitials = /^(.{4,}\p{Ll})(\p{Lu}{3,})$/u;

/** What may stand glued behind a name: a word that opens a sentence ("AmazonTrong"), or a month before its day ("HellerApril 22"). */
export interface Seams {
  readonly known: (word: Word) => boolean;
  /** It is the whole name of an organisation and of nothing else: "Microsoft". */
  readonly name: (word: Word) => boolean;
  /** No name ends in it: "Còn", "the". */
  readonly small: (word: Word) => boolean;
  readonly opens: (word: Word) => boolean;
  readonly month: (word: Word) => boolean;
  /** Who made a picture: "Ảnh: NVCCTiki hôm qua xác nhận". */
  readonly credit: (word: Word) => boolean;
}

const foreign = /[^\0-\x7f]/;
/** A shorter word before a name makes one with it: "MyViettel". */
const shortest = 5;

/** The two words that a token is, if its second half can only have lost its space. */
function halvesOf(token: Token, next: Token | undefined, words: Words, { known, name, opens, month, credit }: Seams): readonly [Word, Word] | undefined {
  const initials = lastInitials.exec(token.raw);
  const parts = initials ?? lastCapital.exec(token.raw);
  if (!parts) return undefined;
  const [left, right] = [words.of(parts[1] ?? ''), words.of(parts[2] ?? '')];
  if (initials) return known(left) && known(right) ? [left, right] : undefined;
  // "MicrosoftMicrosoft has committed": a heading and its paragraph.
  if (left.low === right.low && known(left)) return [left, right];
  // "AmazonTrong", "ReutersThỏa".
  if (known(left) && (opens(right) || foreign.test(right.raw))) return [left, right];
  if ((month(right) && next?.kind === 'number') || (credit(left) && known(right))) return [left, right];
  // "FrenemiesMicrosoft", and "MoneyGramAnt Financial": one half is all of a name.
  const split = (name(right) && left.raw.length >= shortest) || (name(left) && known(right) && next?.capital === true && !next.glued);
  return split ? [left, right] : undefined;
}

/**
 * Parts words that a lost space has glued ("Getty ImagesGartner dự báo") where the whole is no known word and both halves are;
 * the scanner, which knows no words, must leave "OpenStack" whole.
 */
export function unglue(tokens: readonly Token[], words: Words, seams: Seams): readonly Token[] {
  const { known } = seams;
  if (!tokens.some((token) => token.capital && !known(token) && (lastCapital.test(token.raw) || lastInitials.test(token.raw)))) return tokens;
  return tokens.flatMap((token, index): readonly Token[] => {
    // "BlueStripe raised …" is a name; only what ends a run of capitals can have lost its space.
    if (!token.capital || known(token)) return [token];
    const before = tokens[index - 1];
    const halves = before?.capital && !seams.small(before) ? seam.exec(token.raw) : null;
    const both = halves ? ([words.of(halves[1] ?? ''), words.of(halves[2] ?? '')] as const) : undefined;
    // "Chuỗi AvaKids" is a name of two words that mean something, "Getty ImagesGartner" ends in one of its own.
    const found =
      both && known(both[0]) && known(both[1]) && (seams.name(both[0]) || seams.name(both[1])) ? both : halvesOf(token, tokens[index + 1], words, seams);
    if (!found) return [token];
    const [left, right] = found;
    const middle = token.start + left.raw.length;
    return [
      { ...token, ...left, end: middle },
      { ...token, ...right, start: middle, glued: true, hyphened: false },
    ];
  });
}
