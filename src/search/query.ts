import { type AmountWords, amountsIn } from './amounts.ts';
import { tokensOf } from './tokens.ts';

/** One thing asked for: a word as typed, or an amount under the terms that may stand for it. `last` is perhaps still being typed. */
export interface Asked {
  readonly word?: string;
  readonly terms?: readonly string[];
  /** How many words of the query it takes: its neighbour in the text stands as many words on. */
  readonly width: number;
  readonly last: boolean;
}

/** Parts a query into words and amounts. `amounts` false reads numbers as words: "7 tỷ" where no figure has that value. */
export function asked(query: string, words: AmountWords, amounts = true): readonly Asked[] {
  const text = query.normalize('NFC');
  const found = amounts ? amountsIn(text, words) : [];
  const tokens = tokensOf(text);
  const parts = tokens.flatMap(({ word, start, end }): readonly Omit<Asked, 'last'>[] => {
    const amount = found.find((one) => start < one.end && end > one.start);
    if (!amount) return [{ word, width: 1 }];
    const inside = tokens.filter((token) => token.start < amount.end && token.end > amount.start);
    return inside[0]?.start === start ? [{ terms: amount.terms, width: inside.length }] : [];
  });
  return parts.slice(0, 12).map((part, i) => ({ ...part, last: i === parts.length - 1 && !/\s$/.test(query) }));
}
