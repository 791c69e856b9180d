// Vietnamese writes two kinds of marks: those that make another letter (ă â ê ô ơ ư đ) and the tone.
const tones = new Set('à á ả ã ạ'.normalize('NFD').replace(/[a ]/g, ''));
const endsInI = /^(?:[hklmst]|qu)i$/;

/** A word as it is compared: small letters, the tone behind them ("hòa" and "hoà" are one), i as y at the end ("tỉ", "tỷ"). */
export function spell(word: string): string {
  const parts = [...word.toLowerCase().normalize('NFD')];
  const letters = parts
    .filter((part) => !tones.has(part))
    .join('')
    .normalize('NFC');
  return letters.replace(endsInI, (syllable) => `${syllable.slice(0, -1)}y`) + (parts.find((part) => tones.has(part)) ?? '');
}

/** A spelled word without any mark; `đ`, which Unicode does not take apart, becomes `d`. */
export const fold = (spelled: string): string => spelled.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** How a word in the text answers to the word typed: as typed; with marks where none were typed; against the marks typed. */
export type Agreement = 'exact' | 'unmarked' | 'against';

/** Compares two spelled words that fold alike, or of which the typed one folds to the beginning of the other. */
export function agreement(typed: string, written: string): Agreement {
  if (typed === written) return 'exact';
  const [mine, theirs] = [partsOf(typed), partsOf(written)];
  // "duong" stands for đường; "đường" never for dương.
  const letterAgainst = mine.letters.some((letter, i) => letter !== theirs.letters[i] && fold(letter) !== letter);
  return letterAgainst || (mine.tone !== '' && mine.tone !== theirs.tone) ? 'against' : 'unmarked';
}

function partsOf(spelled: string) {
  const letters = [...spelled];
  const tone = tones.has(letters.at(-1) ?? '') ? (letters.pop() ?? '') : '';
  return { letters, tone };
}
