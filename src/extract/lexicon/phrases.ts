const choice = /(\[[^\]]*\]\??)/;

/** One piece of a phrase: the words that may stand there, each written as it is; an empty one where there need be none. */
export type Piece = readonly string[];

/** "[the]? [last|next] year" → "the" or nothing, then "last" or "next", then "year". */
function piecesOf(phrase: string): Piece[] {
  return phrase
    .split(choice)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => (choice.test(piece) ? [...piece.slice(1, piece.lastIndexOf(']')).split('|'), ...(piece.endsWith('?') ? [''] : [])] : [piece.trim()]));
}

/** The phrases of a vocabulary in pieces, their choices not written out: "hơn | [trên|quá] cả". */
export const choicesOf = (phrases: string): Piece[][] => phrases.split(' | ').map(piecesOf);

/** Words behind others, if there are any. */
export const behind = (before: string, word: string): string => (before === '' || word === '' ? before + word : `${before} ${word}`);

/** Writes choices out: "[the]? [last|next] year" → "the last year", "the next year", "last year", "next year". */
const written = ([first, ...rest]: readonly Piece[]): string[] => (first ? first.flatMap((word) => written(rest).map((end) => behind(word, end))) : ['']);

/** The phrases of a vocabulary: "hơn | [trên|quá]" → ["hơn", "trên", "quá"]; "[the]?" may be left out. */
export const phrasesOf = (phrases: string): string[] => choicesOf(phrases).flatMap(written).filter(Boolean);
