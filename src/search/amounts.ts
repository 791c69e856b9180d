import { fold, spell } from './spelling.ts';

/** What must be known to read an amount as it is typed: folded words → powers of ten, folded words → units. */
export interface AmountWords {
  readonly scales: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, string>>;
}

/** An amount in a query: where it stands and the terms under which figures of that value are indexed. */
export interface TypedAmount {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
}

/** The index term of a value: "$7 billion" and "7 tỷ USD" meet as `=7000000000usd`. */
export const amountTerm = (value: number, unit = ''): string => `=${Number(value.toPrecision(12))}${unit.toLowerCase()}`;

/** The amounts typed in a query: a number with a scale, a unit or both. A bare number is a word. */
export function amountsIn(query: string, { scales, units }: AmountWords): readonly TypedAmount[] {
  // Letter by letter, so that places in the folded text are places in the query.
  const folded = [...query.toLowerCase()].map((letter) => fold(letter) || letter).join('');
  const pieces = [...folded.matchAll(/\d+(?:[.,]\d+)*|\p{L}+|\S/gu)].map(({ 0: text, index }) => ({
    text: fold(spell(text)),
    start: index,
    end: index + text.length,
  }));
  const words = (from: number, to: number) =>
    pieces
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join(' ');
  return pieces.flatMap(({ text }, at): readonly TypedAmount[] => {
    if (!/^\d/.test(text)) return [];
    const scale = scales[words(at + 1, at + 2)];
    const next = scale === undefined ? at + 1 : at + 2;
    const after = [4, 3, 2, 1].find((length) => next + length <= pieces.length && words(next, next + length) in units) ?? 0;
    const before = [3, 2, 1].find((length) => length <= at && words(at - length, at) in units) ?? 0;
    if (scale === undefined && after === 0 && before === 0) return [];
    const unit = after > 0 ? units[words(next, next + after)] : units[words(at - before, at)];
    const terms = valuesOf(text).map((value) => amountTerm(value * 10 ** (scale ?? 0), unit));
    return [{ start: pieces[after > 0 ? at : at - before]?.start ?? 0, end: pieces[next + after - 1]?.end ?? query.length, terms }];
  });
}

/** What digits can mean: "1.500" is one thousand five hundred to one reader and one and a half to another. */
function valuesOf(digits: string): readonly number[] {
  const grouped = Number(digits.replace(/[.,]/g, ''));
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return [grouped];
  const decimal = Number(`${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`);
  const signs = new Set(digits.match(/[.,]/g));
  const groups = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
  if (!groups || signs.size > 1) return [decimal];
  return (digits.match(/[.,]/g)?.length ?? 0) > 1 ? [grouped] : [grouped, decimal];
}
